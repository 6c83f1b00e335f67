using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Import;

/// <summary>What a row of an imported list became.</summary>
/// <param name="Row">The row as a spreadsheet counts it: the header is 1; a line of JSON, counted from 1.</param>
/// <param name="Event">The event, without what holds for the whole batch (<see cref="ImportBatch.Complete"/>); null where the row is refused.</param>
/// <param name="Faults">All faults of the row.</param>
public sealed record ImportRow(int Row, LeadEvent? Event, IReadOnlyList<ImportFault> Faults)
{
    /// <summary>Prints the place only.</summary>
    public override string ToString() => $"row {Row}";
}
