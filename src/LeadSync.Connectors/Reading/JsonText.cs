using System.Buffers.Text;
using System.Text;

namespace LeadSync.Connectors.Reading;

/// <summary>Makes a body safe to read: afterwards every JSON string in it is valid Unicode, so that reading never throws.</summary>
internal static class JsonText
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The offset of the first byte that is no valid UTF-8 or begins a lone surrogate escape; -1 where all is well.</summary>
    public static int FirstFault(ReadOnlySpan<byte> body)
    {
        if (!System.Text.Unicode.Utf8.IsValid(body)) return FirstInvalidByte(body);
        return NextLoneSurrogate(body, 0);
    }

    /// <summary>The body with everything unreadable replaced by U+FFFD, without a byte order mark. For senders whose data is kept whatever it holds.</summary>
    public static byte[] Repair(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(ByteOrderMark)) body = body[ByteOrderMark.Length..];
        var repaired = System.Text.Unicode.Utf8.IsValid(body) ? body.ToArray() : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body));
        for (var at = NextLoneSurrogate(repaired, 0); at >= 0; at = NextLoneSurrogate(repaired, at + 6)) "\\ufffd"u8.CopyTo(repaired.AsSpan(at));
        return repaired;
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> body)
    {
        var at = 0;
        while (at < body.Length && Rune.DecodeFromUtf8(body[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }

    private static int NextLoneSurrogate(ReadOnlySpan<byte> body, int from)
    {
        for (var at = from; ;)
        {
            var next = body[Math.Min(at, body.Length)..].IndexOf((byte)'\\');
            if (next < 0) return -1;
            at += next;
            var unit = Unit(body, at);
            if (unit is < 0 or < 0xD800 or > 0xDFFF) at += 2;
            else if (unit <= 0xDBFF && Unit(body, at + 6) is >= 0xDC00 and <= 0xDFFF) at += 12;
            else return at;
        }
    }

    /// <summary>The code unit of a <c>\uXXXX</c> that begins here; -1 where none does.</summary>
    private static int Unit(ReadOnlySpan<byte> body, int at) =>
        at + 6 <= body.Length && body[at] == '\\' && body[at + 1] == 'u'
        && Utf8Parser.TryParse(body.Slice(at + 2, 4), out int unit, out var read, 'x') && read == 4
            ? unit
            : -1;
}
