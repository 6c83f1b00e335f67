using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Leads;

/// <summary>Reads from two states of a lead what is to happen outside of it.</summary>
public static class LeadChange
{
    /// <summary>The effects of a change.</summary>
    /// <param name="before">The lead as it was stored.</param>
    /// <param name="after">The lead as it will be stored.</param>
    /// <param name="firstContactWithin">How long the first contact may take after an acceptance.</param>
    /// <param name="fastLaneContactWithin">How long it may take where the person asked for contact (D-23); null for the same.</param>
    public static LeadEffects Between(LeadState before, LeadState after, TimeSpan firstContactWithin, TimeSpan? fastLaneContactWithin = null) =>
        Between(before, after, cycle => cycle.ContactedAt is not null ? null : ClockStart.Of(
            ClockKind.FirstContact, cycle, cycle.Held!.AcceptedAt!.Value + (cycle.Held.FastLane ? fastLaneContactWithin ?? firstContactWithin : firstContactWithin)));

    /// <summary>The effects of a change, where the first contact is counted in somebody's working hours (D-23).</summary>
    /// <param name="before">The lead as it was stored.</param>
    /// <param name="after">The lead as it will be stored.</param>
    /// <param name="careClock">The clock of a cycle that was accepted; null for none. Asked only where <see cref="StartsContact"/>.</param>
    public static LeadEffects Between(LeadState before, LeadState after, Func<Cycle, ClockStart?> careClock) => new()
    {
        Facts = [.. Missing(before, after).Select(change => new StageFact(-1, change)), .. Missing(after, before).Select(change => new StageFact(1, change))],
        Routes = [.. after.Cycles.Where(cycle => Waits(cycle) && !WaitedBefore(before, cycle)).Select(NextOffer)],
        HandOvers = [.. NewCare(before, after).Select(care => new OfferNumber(care.Cycle, care.Offer))],
        Clocks = [.. AcceptClocks(before, after), .. NewlyAccepted(before, after).Select(careClock).OfType<ClockStart>()],
        Opened = [.. NewCare(before, after)],
        Ended = [.. EndedCare(before, after)],
        Accounts = [.. AccountChange.Between(before, after)],
        Waiting = [.. WaitingChanges(before, after)],
        Names = [.. NamesOf(after.Contact).Except(NamesOf(before.Contact), StringComparer.Ordinal)],
    };

    /// <summary>True where somebody accepted, so that a clock of the care starts.</summary>
    public static bool StartsContact(LeadState before, LeadState after) => NewlyAccepted(before, after).Any();

    /// <summary>True where a cycle waits for somebody to be asked: <see cref="Chain.DueDepartment"/> says of which department.</summary>
    public static bool Waits(Cycle cycle) => Chain.DueDepartment(cycle) is not null;

    /// <summary>The offer that a waiting cycle needs.</summary>
    public static OfferNumber NextOffer(Cycle cycle) => new(cycle.Number, cycle.Offers.Count + 1);

    /// <summary>True where a cycle has its points, but not its level (D-14).</summary>
    public static bool LacksLevel(Cycle? cycle) => cycle is { IsOpen: true } && cycle.HeldBack.Any(reason => reason.Code == Gates.Level);

    private static IEnumerable<WaitingChange> WaitingChanges(LeadState before, LeadState after) =>
        from cycle in after.Cycles
        where LacksLevel(cycle) != LacksLevel(before.CycleOf(cycle.Number))
        select new WaitingChange(cycle.Number, LacksLevel(cycle));

    private static IEnumerable<StageChange> Missing(LeadState from, LeadState other) =>
        from.History.Where(change => change.From != change.To).ExceptBy(other.History.Select(change => change.Identity), change => change.Identity);

    private static bool WaitedBefore(LeadState before, Cycle cycle) =>
        before.CycleOf(cycle.Number) is { } old && Waits(old) && old.Offers.Count == cycle.Offers.Count;

    private static IEnumerable<Care> NewCare(LeadState before, LeadState after) =>
        CareOf(after).Where(care => !CareOf(before).Contains(care));

    private static IEnumerable<Care> EndedCare(LeadState before, LeadState after) =>
        CareOf(before).Where(care => !CareOf(after).Contains(care)).Select(care => care with { CreditReturns = Returns(after, care) });

    private static IEnumerable<Care> CareOf(LeadState state) =>
        from cycle in state.Cycles
        where cycle.Held is not null && (cycle.IsOpen || cycle.Held.Department == Departments.CustomerService)
        select new Care(cycle.Held!.Representative, cycle.Number, cycle.Held.Number, cycle.Held.OfferedAt, cycle.Held.Pool);

    private static bool Returns(LeadState after, Care care) =>
        after.CycleOf(care.Cycle)?.Offers.FirstOrDefault(offer => offer.Number == care.Offer) is { Outcome: OfferOutcome.Rejected or OfferOutcome.Lapsed or OfferOutcome.Withdrawn };

    // An open offer that became one of the fast lane wakes up sooner.
    private static IEnumerable<ClockStart> AcceptClocks(LeadState before, LeadState after) =>
        from care in CareOf(after)
        let offer = after.CycleOf(care.Cycle)!.Held!
        where offer.Outcome == OfferOutcome.Open && before.CycleOf(care.Cycle)?.Held?.AcceptBy != offer.AcceptBy
        select new ClockStart(ClockKind.Accept, care.Cycle, care.Offer, offer.AcceptBy);

    private static IEnumerable<Cycle> NewlyAccepted(LeadState before, LeadState after) =>
        from cycle in after.Cycles
        where cycle.Held is { AcceptedAt: not null } && before.CycleOf(cycle.Number)?.Held?.AcceptedAt is null && cycle.IsOpen
        select cycle;

    private static IEnumerable<string> NamesOf(Contact contact) =>
        new[] { contact.LastName, contact.Company }.Select(SearchName.Normalize).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal);
}
