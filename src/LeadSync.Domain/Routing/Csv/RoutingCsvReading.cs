namespace LeadSync.Domain.Routing.Csv;

/// <summary>What came of reading a routing table from CSV.</summary>
/// <param name="Document">The table as a JSON document (UTF-8), to be stored as if it had been sent so; null where there are faults.</param>
/// <param name="Table">The table; null where there are faults.</param>
/// <param name="Faults">All faults, in the order of the file, at most 500.</param>
public sealed record RoutingCsvReading(ReadOnlyMemory<byte>? Document, RoutingTable? Table, IReadOnlyList<CsvFault> Faults);
