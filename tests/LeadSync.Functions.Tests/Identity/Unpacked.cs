using System.IO.Compression;
using System.Text;
using Azure.Data.Tables;

namespace LeadSync.Functions.Tests.Identity;

/// <summary>A row as text that can be searched: what is deflated is inflated.</summary>
internal static class Unpacked
{
    public static string Text(TableEntity row) => string.Join(' ', row.Select(property => $"{property.Key}={Text(row, property.Key, property.Value)}"));

    private static string Text(TableEntity row, string name, object? value) => value is byte[] or BinaryData ? Inflated(row.GetBinary(name)!) : $"{value}";

    private static string Inflated(byte[] bytes)
    {
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var text = new MemoryStream();
            deflate.CopyTo(text);
            return Encoding.UTF8.GetString(text.ToArray());
        }
        catch (InvalidDataException)
        {
            // Not deflated: as it is.
            return Encoding.UTF8.GetString(bytes);
        }
    }
}
