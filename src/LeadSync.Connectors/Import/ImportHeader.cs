using System.Globalization;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Text;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Connectors.Import;

/// <summary>Which column fills which field: proposed from the headers, overridden by what the sender says.</summary>
internal static class ImportHeader
{
    /// <summary>The most columns without a field that a lead keeps: 20.</summary>
    private const int MostUnread = 20;

    private static readonly string[] Persons = ["email", "externalId", "lastName", "name"];

    /// <summary>The columns of a header.</summary>
    /// <param name="header">The first record.</param>
    /// <param name="mapping">The sender's word by header or number of a column: a field, or null for a column that is to be dropped.</param>
    /// <param name="errors">Where what is wrong with the mapping or the header goes.</param>
    public static IReadOnlyList<ImportColumn> Read(CsvRecord header, IReadOnlyDictionary<string, string?> mapping, List<FieldError> errors)
    {
        var columns = header.Cells.Select((text, index) => new ImportColumn(index + 1, text.Trim(), ImportFields.ForHeader(text)?.Name)).ToList();
        foreach (var (name, field) in mapping) Apply(columns, name, field, errors);
        if (!columns.Exists(column => Persons.Contains(column.Field, StringComparer.Ordinal)))
            errors.Add(new FieldError("/mapping", $"No column names a person. The first row must hold headers such as {string.Join(", ", Persons)}; map a column that has another header."));
        return Unread(columns);
    }

    private static void Apply(List<ImportColumn> columns, string name, string? field, List<FieldError> errors)
    {
        var pointer = JsonPointer.Member("/mapping", name);
        var at = columns.FindIndex(column => PlainWords.Normalize(column.Header) is { Length: > 0 } header && header == PlainWords.Normalize(name));
        if (at < 0) at = columns.FindIndex(column => column.Column.ToString(CultureInfo.InvariantCulture) == name);
        var known = field is null ? null : ImportFields.Named(field);
        if (at < 0) errors.Add(new FieldError(pointer, "No column has this header or number."));
        else if (field is not null && known is null) errors.Add(new FieldError(pointer, $"There is no such field. Near: {NearestNames.To(field, ImportFields.Names)}."));
        else columns[at] = columns[at] with { Field = known?.Name, IsDropped = field is null };
    }

    private static List<ImportColumn> Unread(List<ImportColumn> columns)
    {
        var unread = 0;
        return columns.ConvertAll(column => column.Field is null && !column.IsDropped && (column.Header.Length == 0 || ++unread > MostUnread) ? column with { IsDropped = true } : column);
    }
}
