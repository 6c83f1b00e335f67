using LeadSync.Connectors.Import;
using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Imports;

/// <summary>A row as a job keeps it.</summary>
/// <param name="Row">The row as a spreadsheet counts it.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Event">The event, without what holds for the batch; null where nothing is sent.</param>
/// <param name="Lead">The lead's id; null for a refused row.</param>
/// <param name="Of">The first row about the same person; null where it is this one.</param>
/// <param name="Faults">All faults of the row.</param>
internal sealed record ImportEntry(int Row, ImportOutcome Outcome, LeadEvent? Event, string? Lead, int? Of, IReadOnlyList<ImportFault> Faults)
{
    public override string ToString() => $"row {Row} {Outcome}";
}
