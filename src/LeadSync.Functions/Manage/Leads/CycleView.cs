using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>One way through the funnel, with all of its offers.</summary>
internal sealed record CycleView
{
    public required int Number { get; init; }

    public required CycleKind Kind { get; init; }

    public required string? Product { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset? EndedAt { get; init; }

    public required string? Outcome { get; init; }

    public required string Stage { get; init; }

    public required Milestone Milestone { get; init; }

    public required string? SubStage { get; init; }

    public required DateTimeOffset? RestUntil { get; init; }

    public required DateTimeOffset? ContactedAt { get; init; }

    public required double Score { get; init; }

    public required OwnerView? Owner { get; init; }

    public required IReadOnlyList<OfferView> Offers { get; init; }

    public required CrmRecord? Crm { get; init; }

    public required Money? Amount { get; init; }

    public required bool WouldNotBeNow { get; init; }

    public static CycleView Of(LeadState state, Cycle cycle, LeadFold fold) => new()
    {
        Number = cycle.Number,
        Kind = cycle.Kind,
        Product = state.Current == cycle ? state.Contact.Product : null,
        OpenedAt = cycle.OpenedAt,
        EndedAt = cycle.EndedAt,
        Outcome = cycle.Outcome,
        Stage = FunnelProfiles.Of(state.Profile).StageOf(cycle.Milestone),
        Milestone = cycle.Milestone,
        SubStage = cycle.SubStage,
        RestUntil = cycle.RestUntil,
        ContactedAt = cycle.ContactedAt,
        Score = fold.ScoreOf(state, cycle, cycle.EndedAt ?? state.Last.At).Total,
        Owner = OwnerView.Of(cycle.Held),
        Offers = [.. cycle.Offers.Select(OfferView.Of)],
        Crm = cycle.Crm,
        Amount = cycle.Amount,
        WouldNotBeNow = cycle.WouldNotBeNow,
    };
}
