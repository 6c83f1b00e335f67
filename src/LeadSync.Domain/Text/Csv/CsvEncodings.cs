using System.Text;

namespace LeadSync.Domain.Text.Csv;

/// <summary>The encodings in which Excel and its like save CSV.</summary>
internal static class CsvEncodings
{
    private const int Looked = 512;

    public static Encoding Utf8 { get; } = new UTF8Encoding(false, throwOnInvalidBytes: true);

    // Asked of the provider, so that nothing is registered for the whole process.
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static Encoding Utf16 { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    private static Encoding Utf16Big { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>What a byte order mark says, or the zeros of UTF-16 without one; null where neither is there.</summary>
    /// <param name="start">The beginning of the file, at least four bytes where it has so many.</param>
    public static (Encoding Encoding, int Mark)? Find(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (Utf16, 2),
        [0xFE, 0xFF, ..] => (Utf16Big, 2),
        _ when HasZeros(start, 1) => (Utf16, 0),
        _ when HasZeros(start, 0) => (Utf16Big, 0),
        _ => null,
    };

    // Latin letters in UTF-16 have a zero as every other byte.
    private static bool HasZeros(ReadOnlySpan<byte> start, int offset)
    {
        var (zeros, pairs) = (0, Math.Min(start.Length, Looked) / 2);
        for (var pair = 0; pair < pairs; pair++)
        {
            if (start[(pair * 2) + offset] == 0) zeros++;
        }

        return pairs > 1 && zeros * 2 > pairs;
    }
}
