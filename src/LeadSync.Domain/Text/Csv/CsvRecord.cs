namespace LeadSync.Domain.Text.Csv;

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">The line in which it begins, counted from 1; a record with line breaks in its cells spans several.</param>
/// <param name="Cells">Its cells as written, without their quotation marks; at least one.</param>
public sealed record CsvRecord(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>True where no cell holds anything: Excel writes such rows below a table.</summary>
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>A cell by its column, counted from 0; empty behind the last one.</summary>
    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";

    /// <summary>Prints the place only: cells may be personal.</summary>
    public override string ToString() => $"line {Line}";
}
