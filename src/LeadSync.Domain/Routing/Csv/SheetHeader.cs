using System.Globalization;
using LeadSync.Domain.Text;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>The first row of a sheet: which column stands where.</summary>
internal sealed class SheetHeader
{
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);

    public SheetHeader(CsvRecord record, ICollection<CsvFault> faults)
    {
        foreach (var (place, written) in record.Cells.Index())
            if (written.Trim().Length == 0) continue;
            else if (RoutingColumns.Find(written) is not { } column)
                faults.Add(new CsvFault(record.Line, written.Trim(), $"there is no column '{written.Trim()}'; the nearest are {NearestNames.To(written.Trim(), RoutingColumns.All)}"));
            else if (!places.TryAdd(column, place))
                faults.Add(new CsvFault(record.Line, column, string.Create(CultureInfo.InvariantCulture, $"column {place + 1} has the header '{column}' again: delete one of the two")));
    }

    /// <summary>The columns there are.</summary>
    public IEnumerable<string> Columns => places.Keys;

    /// <summary>A cell as it was meant; empty where the column or the cell is not there.</summary>
    public string Cell(CsvRecord record, string column) =>
        places.TryGetValue(column, out var place) ? SpreadsheetText.Restore(CsvFormula.Restore(record.Cell(place).Trim())).Trim() : "";
}
