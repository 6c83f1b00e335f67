using System.IO.Compression;
using System.Text;

namespace LeadSync.Storage.Payloads;

/// <summary>Text as raw deflate (RFC 1951) of its UTF-8 bytes.</summary>
internal static class Deflated
{
    internal static byte[] Of(string text)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal))
            deflate.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    /// <summary>The text again.</summary>
    /// <exception cref="InvalidDataException">The bytes are no deflated text, or the text is longer than <paramref name="limit"/> bytes.</exception>
    internal static string Text(byte[] bytes, int limit)
    {
        using var deflate = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var text = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (var read = deflate.Read(buffer); read > 0; read = deflate.Read(buffer))
        {
            text.Write(buffer.AsSpan(0, read));
            if (text.Length > limit) throw new InvalidDataException($"The text is longer than {limit} bytes.");
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
