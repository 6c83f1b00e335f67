using System.Security.Cryptography;
using System.Text;

namespace LeadSync.Connectors.Signatures;

/// <summary>Comparison of hashes of up to 32 bytes and of secrets in constant time. Nothing else of the connectors compares a signature or a secret.</summary>
internal static class Hashes
{
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>True where the text is the Base64 form of the hash; false, without throwing, for what is no Base64.</summary>
    public static bool IsBase64Of(string text, ReadOnlySpan<byte> hash)
    {
        Span<byte> presented = stackalloc byte[Size + 1];
        return Convert.TryFromBase64String(text, presented, out var length) && length == hash.Length
            && CryptographicOperations.FixedTimeEquals(presented[..length], hash);
    }

    /// <summary>True where the text is the hash in hexadecimal.</summary>
    public static bool IsHexOf(string text, ReadOnlySpan<byte> hash)
    {
        Span<byte> presented = stackalloc byte[Size];
        presented = presented[..hash.Length];
        return text.Length == 2 * hash.Length && Convert.FromHexString(text, presented, out _, out _) == System.Buffers.OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(presented, hash);
    }

    /// <summary>True where both texts are the same. Hashed first, so that not even a length takes time of its own.</summary>
    public static bool AreSame(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(one)), SHA256.HashData(Encoding.UTF8.GetBytes(other)));
}
