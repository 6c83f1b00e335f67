using System.Text;

namespace LeadSync.Connectors.Tests;

/// <summary>Damages a body in one to three of the ways in which bodies come damaged.</summary>
internal static class Mutation
{
    private const int Deep = 1_000;
    private const int HugeLength = 10 << 20;
    private static readonly byte[][] Values =
        [.. ((string[])["null", "true", "0", "-1", "1e400", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"a@b.example\"", "[]", "[[]]", "{}", "[null,1,\"x\"]", "9999999999999999999999", "\"&#0;&#xD800;\""]).Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] NoText = [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x00], [0xEF, 0xBB, 0xBF]];

    private static readonly Func<byte[], ReadOnlyMemory<byte>, Random, byte[]>[] Ways =
    [
        (body, _, random) => Flipped(body, random),
        (body, _, random) => body[..random.Next(body.Length + 1)],
        (body, _, random) => Inserted(body, NoText[random.Next(NoText.Length)], random.Next(body.Length + 1)),
        (body, _, random) => ValueChanged(body, random),
        (body, _, random) => ValueChanged(body, random),
        (body, _, random) => MemberTwice(body, random),
        (body, _, random) => MemberDropped(body, random),
        (body, other, random) => [.. body[..random.Next(body.Length + 1)], .. other.Span[random.Next(other.Length + 1)..]],
        (body, _, random) => Nested(body, random),
        (body, _, random) => Long(body, random, random.Next(1, 20_000)),
    ];

    public static byte[] Of(byte[] body, ReadOnlyMemory<byte> other, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--) body = Ways[random.Next(Ways.Length)](body, other, random);
        return body;
    }

    /// <summary>The body with a text of 10 MB for a value.</summary>
    public static byte[] Huge(byte[] body, Random random) => Long(body, random, HugeLength);

    private static byte[] Flipped(byte[] body, Random random)
    {
        for (var flips = body.Length == 0 ? 0 : random.Next(1, 6); flips > 0; flips--) body[random.Next(body.Length)] = (byte)random.Next(256);
        return body;
    }

    private static byte[] Inserted(byte[] body, ReadOnlySpan<byte> part, int at) => [.. body.AsSpan(0, at), .. part, .. body.AsSpan(at)];

    private static byte[] ValueChanged(byte[] body, Random random)
    {
        var (begin, end) = Value(body, random);
        return begin < 0 ? body : [.. body.AsSpan(0, begin), .. Values[random.Next(Values.Length)], .. body.AsSpan(end)];
    }

    private static byte[] MemberTwice(byte[] body, Random random)
    {
        var (begin, end) = Member(body, random);
        return begin < 0 ? body : [.. body.AsSpan(0, end), (byte)',', .. body.AsSpan(begin, end - begin), .. body.AsSpan(end)];
    }

    private static byte[] MemberDropped(byte[] body, Random random)
    {
        var (begin, end) = Member(body, random);
        if (begin < 0) return body;
        return end < body.Length && body[end] == (byte)',' ? [.. body.AsSpan(0, begin), .. body.AsSpan(end + 1)] : [.. body.AsSpan(0, begin), .. body.AsSpan(end)];
    }

    private static byte[] Nested(byte[] body, Random random)
    {
        var depth = random.Next(10) == 0 ? Deep : random.Next(1, 70);
        var (open, close) = random.Next(2) == 0 ? ("[", "]") : ("{\"a\":", "}");
        return [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth))), .. body, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(close, depth)))];
    }

    private static byte[] Long(byte[] body, Random random, int length)
    {
        var (begin, end) = Value(body, random);
        if (begin < 0) return body;
        var text = new byte[length];
        Array.Fill(text, (byte)"a<"[random.Next(2)]);
        return [.. body.AsSpan(0, begin), (byte)'"', .. text, (byte)'"', .. body.AsSpan(end)];
    }

    /// <summary>The value behind a colon or an equals sign somewhere.</summary>
    private static (int Begin, int End) Value(byte[] body, Random random)
    {
        if (body.Length == 0) return (-1, -1);
        var from = random.Next(body.Length);
        var at = body.AsSpan(from).IndexOfAny((byte)':', (byte)'=');
        if (at < 0) return (-1, -1);
        var begin = from + at + 1;
        var length = body.AsSpan(begin).IndexOfAny(",}]&"u8);
        return (begin, length < 0 ? body.Length : begin + length);
    }

    /// <summary>The member behind a comma or an opening brace somewhere.</summary>
    private static (int Begin, int End) Member(byte[] body, Random random)
    {
        if (body.Length == 0) return (-1, -1);
        var from = random.Next(body.Length);
        var at = body.AsSpan(from).IndexOfAny((byte)',', (byte)'{');
        if (at < 0) return (-1, -1);
        var begin = from + at + 1;
        var length = body.AsSpan(begin).IndexOfAny((byte)',', (byte)'}');
        return (begin, length < 0 ? body.Length : begin + length);
    }
}
