using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Domain.Tests.Funnels;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Sales;

/// <summary>Every profile, every milestone, every action of sales: what has no row is refused with the stage and what is possible, and nothing changes (D-4).</summary>
[Trait("Requirement", "D-4")]
public sealed class EveryMoveTests
{
    private static readonly FunnelProfile[] Lines = [.. FunnelProfiles.Lines, OwnProfile.Strict];

    public static TheoryData<string, Milestone, OfferOutcome?> Places()
    {
        var places = new TheoryData<string, Milestone, OfferOutcome?>();
        foreach (var profile in Lines)
            foreach (var at in Enum.GetValues<Milestone>())
                foreach (var outcome in new OfferOutcome?[] { null, OfferOutcome.Open, OfferOutcome.Accepted })
                    places.Add(profile.Id, at, outcome);
        return places;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void D4_what_sales_does_is_a_row_of_the_profile_or_is_refused_with_the_reason(string id, Milestone at, OfferOutcome? held)
    {
        var profile = Lines.Single(line => line.Id == id);
        foreach (var action in Enum.GetValues<SalesActionKind>().Select(kind => Act(kind) with { Stage = profile.SubStages[0] }))
        {
            var lead = LeadAt(profile, at, held);
            switch (new SalesDecider(profile, Given.Shipped).Decide(lead, action, lead.NextPlace(lead.Last.At.AddMinutes(1), "op")))
            {
                case SalesDecision.Told told:
                    Assert.True(IsRow(profile, at, told, lead), $"{id}: {action.Action} in {at} is told, and no row says so.");
                    break;
                case SalesDecision.Refused refused:
                    Assert.NotEmpty(refused.Detail);
                    if (refused is { Reason: "transition-refused" } && refused.Detail.Contains("has no such move", StringComparison.Ordinal)) Assert.Contains(profile.StageOf(at), refused.Detail, StringComparison.Ordinal);
                    break;
            }
        }
    }

    [Fact]
    public void D4_an_own_funnel_refuses_what_the_shipped_one_allows_and_says_what_is_possible()
    {
        var lead = LeadAt(OwnProfile.Strict, Milestone.Accepted, OfferOutcome.Accepted);

        var refused = Assert.IsType<SalesDecision.Refused>(new SalesDecider(OwnProfile.Strict, Given.Shipped).Decide(lead, Act(SalesActionKind.Convert), lead.NextPlace(Given.Start.AddDays(1), "op")));

        Assert.Contains("In Arbeit", refused.Detail, StringComparison.Ordinal);
        Assert.Contains("ConfirmAsLast", refused.Detail, StringComparison.Ordinal);
    }

    // What is told leads from the milestone by a row of the profile; a gate that is opened moves nothing.
    private static bool IsRow(FunnelProfile profile, Milestone at, SalesDecision.Told told, LeadState lead)
    {
        if (told.Facts[0] is ToldFact.Overridden) return true;
        var after = told.Facts.Aggregate(lead, Given.FoldOf(profile, Given.Shipped).Tell).CycleOf(1)!;
        return profile.Transitions.Any(row => row.From == at && row.To == after.Milestone);
    }

    private static LeadState LeadAt(FunnelProfile profile, Milestone at, OfferOutcome? held) => LeadState.Empty with
    {
        Profile = profile.Id,
        Last = new Position(Given.Start, "a"),
        Changed = 1,
        Cycles =
        [
            new Cycle
            {
                Number = 1, OpenedAt = Given.Start, Milestone = at, Staffing = ["marketing", "inside-sales"],
                EndedAt = at is Milestone.Won or Milestone.Disqualified or Milestone.Linked or Milestone.Lost ? Given.Start : null,
                Offers = held is { } outcome ? [OfferOf(outcome)] : [],
            },
        ],
    };

    private static Offer OfferOf(OfferOutcome outcome) => new()
    {
        Number = 1, Representative = "anna", Department = "inside-sales", Table = "default", TableVersion = 1, OfferedAt = Given.Start, AcceptBy = Given.Start.AddHours(8),
        Outcome = outcome, AcceptedAt = outcome == OfferOutcome.Accepted ? Given.Start : null,
    };

    private static SalesEvent Act(SalesActionKind kind) => new()
    {
        Id = "a", Source = "manage", Action = kind, OccurredAt = Given.Start, Cycle = 1, Note = "said", Until = Given.Start.AddDays(9), Gate = "level-too-low",
        Representative = kind == SalesActionKind.Reassign ? "ben" : null,
        Reason = kind switch { SalesActionKind.Reject => "wrong-territory", SalesActionKind.Disqualify => "competitor", _ => "no-budget" },
    };
}
