using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Connectors.Import;

/// <summary>Reads the cells of a row. What says who or when must be right; any other cell that is not understood goes to the lead's <c>unread</c>.</summary>
internal sealed class CsvRow(ImportBatch batch, IReadOnlyList<ImportColumn> columns, DateTimeOffset receivedAt)
{
    private const int GermanDigits = 5;

    private readonly CellFormat _format = CellFormat.Find(batch.Format) ?? CellFormat.German;
    private readonly ImportField?[] _fields = [.. columns.Select(column => column.Field is null ? null : ImportFields.Named(column.Field))];

    public ImportRow Read(int row, CsvRecord record)
    {
        var faults = new List<ImportFault>();
        if (record.Cells.Count > columns.Count) faults.Add(new ImportFault(row, null, "Has more cells than the header. Probably a cell holds the separator: put it in quotation marks.", Refuses: true));
        var (contact, occurredAt) = (Contact.Nobody, batch.OccurredAt);
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index].IsDropped || CleanText.Cut(CsvFormula.Restore(record.Cell(index))) is not { } cell) continue;
            if (_fields[index]?.Name == ImportFields.OccurredAt) occurredAt = Time(row, columns[index], cell, faults);
            else contact = Filled(contact, row, index, cell, faults);
        }

        contact = ImportIdentity.Of(WithLeadingZero(contact, row, faults));
        if (!ImportIdentity.IsThere(contact)) faults.Add(new ImportFault(row, null, "Names nobody. Give an e-mail address, or a last name with a company or a telephone number.", Refuses: true));
        if (occurredAt is null && !faults.Exists(fault => fault.Refuses)) faults.Add(new ImportFault(row, null, "Does not say when it happened. Fill the date, or give occurredAt for the whole list.", Refuses: true));
        return new ImportRow(row, faults.Exists(fault => fault.Refuses) ? null : Event(contact, occurredAt!.Value), faults);
    }

    private Contact Filled(Contact contact, int row, int index, string cell, List<ImportFault> faults)
    {
        if (_fields[index] is not { } field) return ImportIdentity.WithUnread(contact, columns[index].Header, cell);
        if (field.Set(contact, cell, _format) is { } filled) return filled;
        faults.Add(new ImportFault(row, columns[index].Header, field.Repair + Other(cell), field.IsEssential));
        return field.IsEssential ? contact : ImportIdentity.WithUnread(contact, field.Name, cell);
    }

    private string Other(string cell) =>
        CellFormat.All.FirstOrDefault(other => other != _format && other.Number(cell) is not null) is { } other ? $" It reads as a number with format={other.Name}." : "";

    private DateTimeOffset? Time(int row, ImportColumn column, string cell, List<ImportFault> faults)
    {
        var time = _format.Time(cell);
        if (time is null || time < DateTimeOffset.UnixEpoch) faults.Add(new ImportFault(row, column.Header, $"Is no date as format={_format.Name} writes it. Write 2026-11-24, or give another format: {string.Join(", ", CellFormat.All.Select(format => format.Name))}.", Refuses: true));
        else if (time > receivedAt) faults.Add(new ImportFault(row, column.Header, "Lies in the future. Write when it happened.", Refuses: true));
        else return time;
        return null;
    }

    // Spreadsheets take a code for a number and drop its zero: 1067 is Dresden's 01067.
    private static Contact WithLeadingZero(Contact contact, int row, List<ImportFault> faults)
    {
        if (contact is not { Country.Value: "DE", PostalCode: { Length: GermanDigits - 1 } code } || !code.All(char.IsAsciiDigit)) return contact;
        faults.Add(new ImportFault(row, null, "The postal code has four digits, a German one five: read with a 0 before it. Format the column as text before saving.", Refuses: false));
        return contact with { PostalCode = "0" + code };
    }

    private LeadEvent Event(Contact contact, DateTimeOffset occurredAt) => new()
    {
        Id = ImportIdentity.IdOf(batch.Name, contact, occurredAt == batch.OccurredAt ? null : occurredAt),
        Source = batch.Source,
        Type = batch.Touchpoint is null ? LeadEventType.Profile : LeadEventType.Touchpoint,
        OccurredAt = occurredAt,
        Lead = contact,
    };
}
