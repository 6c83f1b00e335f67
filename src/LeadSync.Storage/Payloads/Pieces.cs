using System.Globalization;
using Azure.Data.Tables;

namespace LeadSync.Storage.Payloads;

/// <summary>Bytes spread over the binary properties <c>p00</c>, <c>p01</c> … of a row: one property holds 64 KiB, a row 1 MiB.</summary>
internal static class Pieces
{
    internal const int Size = 60 * 1024;

    // 12 pieces are 960 KB in Base64: the emulator applies the limit of 1 MiB to the request, the service to the bytes.
    internal const int RowBytes = 12 * Size;

    internal static void Write(TableEntity row, ReadOnlySpan<byte> bytes)
    {
        for (var (start, number) = (0, 0); start < bytes.Length; start += Size, number++)
            row[Name(number)] = bytes[start..Math.Min(start + Size, bytes.Length)].ToArray();
    }

    internal static byte[] Read(TableEntity row)
    {
        using var all = new MemoryStream();
        for (var number = 0; row.GetBinary(Name(number)) is { } piece; number++)
            all.Write(piece);
        return all.ToArray();
    }

    private static string Name(int number) => "p" + number.ToString("00", CultureInfo.InvariantCulture);
}
