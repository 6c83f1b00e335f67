using System.Text;

namespace LeadSync.Domain.Text.Csv;

/// <summary>
/// Reads CSV as Excel writes it, German or English, fed in pieces so that a file need not be held: the separator (<c>;</c>, <c>,</c> or tab) is told
/// from the first line, the encoding from a byte order mark or the first letters beyond ASCII (UTF-8, UTF-16 or Windows-1252).
/// </summary>
/// <param name="separator">What stands between cells; null: told from the first line.</param>
public sealed class CsvReader(char? separator = null)
{
    /// <summary>The longest cell: 32,767 characters, as in Excel.</summary>
    public const int MaxCell = 32_767;

    /// <summary>The longest record: 200,000 characters.</summary>
    public const int MaxRecord = 200_000;

    /// <summary>The most cells of a record: 1,000.</summary>
    public const int MaxCells = 1_000;

    private readonly CsvDecoder _decoder = new();
    private readonly StringBuilder _head = new();
    private CsvParser? _parser;

    /// <summary>The separator; null until the first line was read.</summary>
    public char? Separator { get; private set; }

    /// <summary>The encoding's IANA name; <c>us-ascii</c> while nothing told it.</summary>
    public string Encoding => _decoder.Name ?? "us-ascii";

    /// <summary>All records of a file.</summary>
    /// <exception cref="CsvFormatException">It is no CSV from a line on.</exception>
    public static IReadOnlyList<CsvRecord> ReadAll(ReadOnlySpan<byte> file)
    {
        var reader = new CsvReader();
        return [.. reader.Push(file), .. reader.Finish()];
    }

    /// <summary>Takes a piece of the file and answers the records that it completes.</summary>
    /// <exception cref="CsvFormatException">It is no CSV from a line on.</exception>
    public IReadOnlyList<CsvRecord> Push(ReadOnlySpan<byte> piece) => Take(piece, isLast: false);

    /// <summary>Ends the file and answers the records that were not complete.</summary>
    /// <exception cref="CsvFormatException">The last record is not complete.</exception>
    public IReadOnlyList<CsvRecord> Finish() => Take([], isLast: true);

    private List<CsvRecord> Take(ReadOnlySpan<byte> piece, bool isLast)
    {
        var records = new List<CsvRecord>();
        var text = Decode(piece, isLast);
        if (_parser is null) Begin(text, isLast, records);
        else _parser.Push(text, records);
        if (isLast) _parser!.Finish(records);
        return records;
    }

    private void Begin(string text, bool isLast, List<CsvRecord> records)
    {
        var head = _head.Append(text).ToString();
        if (CsvSeparator.Find(head, isLast || head.Length > MaxRecord) is not var (found, skip)) return;
        Separator = separator ?? found;
        _parser = new CsvParser(Separator.Value);
        _parser.Push(head.AsSpan(skip), records);
        _head.Clear();
    }

    private string Decode(ReadOnlySpan<byte> piece, bool isLast)
    {
        try
        {
            return _decoder.Decode(piece, isLast);
        }
        catch (DecoderFallbackException cause)
        {
            throw new CsvFormatException(_parser?.Began ?? 1, $"From about this line on the text is not {Encoding}, as it is before. Save the file in one encoding, best as UTF-8.", cause);
        }
    }
}
