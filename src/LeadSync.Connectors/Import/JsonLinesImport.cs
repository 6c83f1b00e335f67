using System.Buffers;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Connectors.Import;

/// <summary>One canonical event a line.</summary>
internal sealed class JsonLinesImport : ImportReader
{
    /// <summary>The longest line: 64 KiB.</summary>
    private const int MaxLine = 64 * 1024;

    private readonly ImportBatch _batch;
    private readonly CanonicalEvent _reader;
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _row;

    public JsonLinesImport(ImportBatch batch, DateTimeOffset receivedAt) => (_batch, _reader) =
        (batch, new CanonicalEvent(batch.Source, receivedAt, batch.OccurredAt, content => CanonicalEvent.Hash($"{batch.Name}\n{content}")));

    public override IReadOnlyList<ImportRow> Push(ReadOnlySpan<byte> piece)
    {
        var rows = new List<ImportRow>();
        var rest = piece;
        while (rest.IndexOf((byte)'\n') is >= 0 and var end)
        {
            Add(rest[..end]);
            End(rows);
            rest = rest[(end + 1)..];
        }

        Add(rest);
        return rows;
    }

    public override IReadOnlyList<ImportRow> Finish()
    {
        var rows = new List<ImportRow>();
        if (_line.WrittenCount > 0) End(rows);
        return rows;
    }

    // What is longer than a line may be is not kept, only noticed.
    private void Add(ReadOnlySpan<byte> part)
    {
        if (_line.WrittenCount <= MaxLine) _line.Write(part[..Math.Min(part.Length, MaxLine + 1)]);
    }

    private void End(List<ImportRow> rows)
    {
        _row++;
        var line = _line.WrittenSpan.ToArray().AsMemory();
        _line.ResetWrittenCount();
        if (_row == 1 && line.Span is [0xEF, 0xBB, 0xBF, ..]) line = line[3..];
        if (line.Length > MaxLine) throw new CsvFormatException(_row, $"The line is longer than {MaxLine} bytes. Send one event a line.");
        if (!line.Span.Trim(" \t\r"u8).IsEmpty) rows.Add(Row(line));
    }

    private ImportRow Row(ReadOnlyMemory<byte> line)
    {
        var (read, errors) = _reader.Read(line, out var isTyped);
        ImportFault[] faults = [.. errors.Select(Fault)];
        if (read is null) return new ImportRow(_row, null, faults);
        return new ImportRow(_row, isTyped || _batch.Touchpoint is null ? read : read with { Type = LeadEventType.Touchpoint }, faults);
    }

    private ImportFault Fault(FieldError error) => new(_row, error.Pointer.Length == 0 ? null : error.Pointer, error.Message, Refuses: true);
}
