using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>What came of reading a routing table from CSV.</summary>
/// <param name="Document">The table as a JSON document (UTF-8), to be stored as if it had been sent so; null where there are faults.</param>
/// <param name="Table">The table; null where there are faults.</param>
/// <param name="Faults">All faults, in the order of the file, at most 500.</param>
public sealed record RoutingCsvReading(ReadOnlyMemory<byte>? Document, RoutingTable? Table, IReadOnlyList<CsvFault> Faults)
{
    /// <summary>What came from where; null where the sheet could not be read at all.</summary>
    internal SheetPlaces? Places { get; init; }

    /// <summary>Faults that were found in <see cref="Document"/> afterwards, by their places in the sheet.</summary>
    /// <param name="errors">The faults.</param>
    public IReadOnlyList<CsvFault> Locate(IEnumerable<ValidationError> errors) =>
        [.. errors.Select(error => Places?.Of(error) ?? new CsvFault(1, "", error.Message)).OrderBy(fault => fault.Row).ThenBy(fault => fault.Column, StringComparer.Ordinal)];
}
