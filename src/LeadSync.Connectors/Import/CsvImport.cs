using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Connectors.Import;

/// <summary>A list as spreadsheets write it: the first row holds the headers, blank rows are counted and passed over.</summary>
internal sealed class CsvImport(ImportBatch batch, DateTimeOffset receivedAt) : ImportReader
{
    private readonly CsvReader _reader = new();
    private readonly List<FieldError> _errors = [];
    private readonly List<ImportColumn> _columns = [];
    private CsvRow? _rows;
    private int _row;

    public override IReadOnlyList<ImportColumn> Columns => _columns;

    public override IReadOnlyList<FieldError> Errors => _errors;

    public override string Encoding => _reader.Encoding;

    public override char? Separator => _reader.Separator;

    public override IReadOnlyList<ImportRow> Push(ReadOnlySpan<byte> piece) => Take(_reader.Push(piece));

    public override IReadOnlyList<ImportRow> Finish() => Take(_reader.Finish());

    private List<ImportRow> Take(IReadOnlyList<CsvRecord> records)
    {
        var rows = new List<ImportRow>(records.Count);
        foreach (var record in records)
        {
            _row++;
            if (record.IsBlank) continue;
            if (_rows is null) Begin(record);
            else rows.Add(Row(record, _rows));
        }

        return rows;
    }

    private void Begin(CsvRecord header)
    {
        _columns.AddRange(ImportHeader.Read(header, batch.Mapping, _errors));
        _rows = new CsvRow(batch, _columns, receivedAt);
        if (batch.OccurredAt is null && !_columns.Exists(column => column.Field == ImportFields.OccurredAt))
            _errors.Add(new FieldError("/occurredAt", "Say when it happened, for example 2026-11-01, or map a column to occurredAt: the same list sent again then changes nothing."));
    }

    private ImportRow Row(CsvRecord record, CsvRow rows)
    {
        for (var index = 0; index < _columns.Count; index++)
        {
            if (_columns[index].Sample is null && CleanText.Cut(record.Cell(index), 100) is { } sample) _columns[index] = _columns[index] with { Sample = sample };
        }

        return rows.Read(_row, record);
    }
}
