using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Sales;

/// <summary>What a confirmation needs, and where it leads (D-1, D-18).</summary>
internal static class Confirmations
{
    /// <summary>Confirmed for a department that follows, or as the last of sales.</summary>
    public static StageTrigger TriggerOf(Cycle cycle) => Chain.HasNext(cycle) ? StageTrigger.Confirm : StageTrigger.ConfirmAsLast;

    /// <summary>The facts that the profile asks for and nobody knows; none where the gate was opened with a reason.</summary>
    public static IReadOnlyList<string> MissingOf(FunnelProfile profile, ServiceLevel level, LeadState state, Cycle cycle, DateTimeOffset at)
    {
        var needs = profile.NeedsOf(cycle.Milestone, TriggerOf(cycle));
        return needs.Count == 0 || cycle.Overrides.Contains(Gates.Needs, StringComparer.Ordinal)
            ? []
            : QualificationLevels.Missing(QualificationLevels.Of(level, state.Contact, at), needs);
    }
}
