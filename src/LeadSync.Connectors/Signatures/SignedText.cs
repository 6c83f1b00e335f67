using System.Security.Cryptography;
using System.Text;

namespace LeadSync.Connectors.Signatures;

/// <summary>HMAC over a body with something before or behind it, without copying the body.</summary>
internal static class SignedText
{
    public static byte[] Sha256(byte[] key, string head, ReadOnlyMemory<byte> body, string tail = "")
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hmac.AppendData(Encoding.UTF8.GetBytes(head));
        hmac.AppendData(body.Span);
        hmac.AppendData(Encoding.UTF8.GetBytes(tail));
        return hmac.GetHashAndReset();
    }

    /// <summary>SHA-1 is what two senders use; as an HMAC it is still sound.</summary>
    public static byte[] Sha1(byte[] key, ReadOnlyMemory<byte> body) => HMACSHA1.HashData(key, body.Span);

    /// <inheritdoc cref="Sha1(byte[], ReadOnlyMemory{byte})"/>
    public static byte[] Sha1(byte[] key, string head, ReadOnlyMemory<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA1, key);
        hmac.AppendData(Encoding.UTF8.GetBytes(head));
        hmac.AppendData(body.Span);
        return hmac.GetHashAndReset();
    }
}
