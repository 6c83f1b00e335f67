using LeadSync.Domain.Text.Csv;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>The rows of one rule, account or member: the first says all, further ones add postal patterns.</summary>
internal sealed class RuleRows(SheetHeader header, CsvRecord first)
{
    public List<CsvRecord> Rows { get; } = [first];

    public string Kind { get; } = header.Cell(first, "row") is { Length: > 0 } kind ? kind.ToLowerInvariant() : "rule";

    public string Id { get; } = header.Cell(first, "id");

    public string Cell(string column) => header.Cell(first, column);

    /// <summary>Rows of which at least one postal column is filled.</summary>
    public IEnumerable<CsvRecord> Postal => Rows.Where(row => header.Cell(row, "postalFrom").Length + header.Cell(row, "postalTo").Length > 0);

    /// <summary>Whether a row goes on with this rule.</summary>
    public bool GoesOn(CsvRecord row) =>
        Kind == "rule" && Id.Length > 0 && header.Cell(row, "id") == Id && (header.Cell(row, "row") is "" or "rule");
}
