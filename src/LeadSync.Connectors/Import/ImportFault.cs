namespace LeadSync.Connectors.Import;

/// <summary>One fault of an imported list.</summary>
/// <param name="Row">The row as a spreadsheet counts it: the header is 1.</param>
/// <param name="Column">The header of the column; null where the whole row is meant.</param>
/// <param name="Message">What is wrong, and the likely repair. Never quotes the cell.</param>
/// <param name="Refuses">True where the row does not become an event; false where only this cell is not understood.</param>
public sealed record ImportFault(int Row, string? Column, string Message, bool Refuses);
