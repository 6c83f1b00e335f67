using System.Buffers;
using System.Text;

namespace LeadSync.Domain.Text.Csv;

/// <summary>
/// Turns bytes into text piece by piece. Without a byte order mark the first letters beyond ASCII decide, however late they come: UTF-8 where they
/// are valid UTF-8, else Windows-1252.
/// </summary>
internal sealed class CsvDecoder
{
    private const int Start = 4;

    private byte[] _held = [];
    private Decoder? _decoder;
    private bool _isStarted;

    /// <summary>The encoding; null while only ASCII was seen.</summary>
    public string? Name { get; private set; }

    /// <summary>The text of a piece; what cannot be decided yet is held until the next.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not of the encoding that the ones before were of.</exception>
    public string Decode(ReadOnlySpan<byte> piece, bool isLast)
    {
        if (_decoder is not null) return Text(piece, isLast);
        byte[] bytes = [.. _held, .. piece];
        _held = [];
        return _isStarted || !IsStart(bytes, isLast) ? Undecided(bytes, isLast) : Begin(bytes, isLast);
    }

    private bool IsStart(byte[] bytes, bool isLast) => _isStarted = bytes.Length >= Start || isLast;

    private string Begin(byte[] bytes, bool isLast)
    {
        if (CsvEncodings.Find(bytes) is not var (encoding, mark)) return Undecided(bytes, isLast);
        Use(encoding);
        return Text(bytes.AsSpan(mark), isLast);
    }

    private string Undecided(byte[] bytes, bool isLast)
    {
        if (!_isStarted) return Hold(bytes, 0);
        var first = bytes.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        if (first < 0) return Encoding.ASCII.GetString(bytes);
        if (EncodingOf(bytes.AsSpan(first), isLast) is not { } encoding) return Hold(bytes, first);
        Use(encoding);
        return Text(bytes, isLast);
    }

    // Null where the only letter is cut off: the next piece tells.
    private static Encoding? EncodingOf(ReadOnlySpan<byte> bytes, bool isLast)
    {
        var rest = bytes;
        while (Rune.DecodeFromUtf8(rest, out _, out var used) == OperationStatus.Done) rest = rest[used..];
        if (rest.IsEmpty) return CsvEncodings.Utf8;
        if (isLast || Rune.DecodeFromUtf8(rest, out _, out _) == OperationStatus.InvalidData) return CsvEncodings.Windows1252;
        return rest.Length < bytes.Length ? CsvEncodings.Utf8 : null;
    }

    private string Hold(byte[] bytes, int from)
    {
        _held = bytes[from..];
        return Encoding.ASCII.GetString(bytes.AsSpan(0, from));
    }

    private void Use(Encoding encoding) => (_decoder, Name) = (encoding.GetDecoder(), encoding.WebName);

    private string Text(ReadOnlySpan<byte> bytes, bool isLast)
    {
        var text = new char[_decoder!.GetCharCount(bytes, isLast)];
        _decoder.GetChars(bytes, text, isLast);
        return new string(text);
    }
}
