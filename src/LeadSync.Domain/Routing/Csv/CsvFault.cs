namespace LeadSync.Domain.Routing.Csv;

/// <summary>A fault of an imported table, by its place in the sheet.</summary>
/// <param name="Row">The line of the file, counted from 1; the header is 1.</param>
/// <param name="Column">The column's header; empty for the whole row.</param>
/// <param name="Message">What to change, with the likely repair.</param>
public sealed record CsvFault(int Row, string Column, string Message);
