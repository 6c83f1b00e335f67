namespace LeadSync.Functions.Manage.Leads;

/// <summary>What was decided about a lead before it was merged into another.</summary>
internal sealed record MergedLeadView(string LeadId, IReadOnlyList<DecisionView> Decisions);
