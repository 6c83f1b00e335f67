using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

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

    public required FastLaneView FastLane { get; init; }

    public required IReadOnlyList<string> Staffing { get; init; }

    public required IReadOnlyList<CodedReason> Held { get; init; }

    public required IReadOnlyList<string> Overrides { get; init; }

    public required IReadOnlyList<CareTask> Tasks { get; init; }

    public required string? EndReason { get; init; }

    public required DateTimeOffset? RestUntil { get; init; }

    public required DateTimeOffset? ContactedAt { get; init; }

    public required double Score { get; init; }

    public required OwnerView? Owner { get; init; }

    public required IReadOnlyList<OfferView> Offers { get; init; }

    public required CrmRecord? Crm { get; init; }

    public required Money? Amount { get; init; }

    public required bool WouldNotBeNow { get; init; }

    public static CycleView Of(LeadState state, Cycle cycle, LeadWords words, int level) => new()
    {
        Number = cycle.Number,
        Kind = cycle.Kind,
        Product = cycle.Product,
        OpenedAt = cycle.OpenedAt,
        EndedAt = cycle.EndedAt,
        Outcome = cycle.Outcome,
        Stage = words.StageOf(state, cycle, level),
        Milestone = cycle.Milestone,
        SubStage = cycle.SubStage,
        FastLane = FastLaneView.Of(cycle, words),
        Staffing = cycle.Staffing,
        Held = cycle.HeldBack,
        Overrides = cycle.Overrides,
        Tasks = cycle.Tasks,
        EndReason = cycle.EndReason,
        RestUntil = cycle.RestUntil,
        ContactedAt = cycle.ContactedAt,
        Score = words.Fold.ScoreOf(state, cycle, cycle.EndedAt ?? state.Last.At).Total,
        Owner = OwnerView.Of(cycle.Held),
        Offers = [.. cycle.Offers.Select(OfferView.Of)],
        Crm = cycle.Crm,
        Amount = cycle.Amount,
        WouldNotBeNow = cycle.WouldNotBeNow,
    };
}
