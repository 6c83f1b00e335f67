using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>A lead as management answers it (design §5).</summary>
internal sealed record LeadView
{
    public required string LeadId { get; init; }

    public required string Profile { get; init; }

    public required AgreedView ServiceLevel { get; init; }

    public required string Stage { get; init; }

    public required Milestone Milestone { get; init; }

    public required string? SubStage { get; init; }

    public required int Level { get; init; }

    public required IReadOnlyList<string> MissingForNextLevel { get; init; }

    public required JsonElement Contact { get; init; }

    public required ConsentView Consent { get; init; }

    public required ScoreView Score { get; init; }

    public required FastLaneView FastLane { get; init; }

    public required IReadOnlyList<string> Staffing { get; init; }

    public required IReadOnlyList<CodedReason> Held { get; init; }

    public required IReadOnlyList<CodedReason> RipeWhen { get; init; }

    public required int Cycle { get; init; }

    public required IReadOnlyList<CycleView> Cycles { get; init; }

    public required IReadOnlyDictionary<string, FactView> Facts { get; init; }

    public required MayContactView MayContact { get; init; }

    public required OwnerView? Owner { get; init; }

    public required CrmRecord? Crm { get; init; }

    public required IReadOnlyList<HistoryView> History { get; init; }

    public required IReadOnlyList<EventView> Events { get; init; }

    public required IReadOnlyList<string> MergedFrom { get; init; }
}
