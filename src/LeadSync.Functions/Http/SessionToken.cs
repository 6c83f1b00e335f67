using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeadSync.Functions.Http;

/// <summary>
/// The text in the session cookie: who signed in, as what, until when, and an HMAC over it. Its key comes from the identity key and from
/// the hash of the management key that was used, so that changing or removing that key ends its sessions everywhere.
/// </summary>
internal static class SessionToken
{
    private const int MacBytes = 32;

    private static readonly byte[] Purpose = "leadsync session 1"u8.ToArray();

    internal static string Write(ManageKey key, DateTimeOffset expiresAt, byte[] secret)
    {
        var text = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{expiresAt.ToUnixTimeSeconds()} {(int)key.Roles} {key.Name}"));
        return $"{Base64Url.EncodeToString(text)}.{Base64Url.EncodeToString(Mac(text, key, secret))}";
    }

    /// <summary>The key that was used to sign in; null for a token that is forged, too old, or of a key that has changed.</summary>
    internal static ManageKey? Read(string token, IReadOnlyList<ManageKey> keys, DateTimeOffset now, byte[] secret)
    {
        var parts = token.Split('.');
        if (parts.Length != 2 || !Array.TrueForAll(parts, part => Base64Url.IsValid(part))) return null;
        var text = Base64Url.DecodeFromChars(parts[0]);
        var words = Encoding.UTF8.GetString(text).Split(' ', 3);
        var key = words.Length == 3 ? keys.FirstOrDefault(one => one.Name == words[2]) : null;
        return key is not null && IsMac(parts[1], Mac(text, key, secret)) && Holds(words, key, now) ? key : null;
    }

    private static bool IsMac(string part, byte[] mac) => CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(part), mac);

    private static bool Holds(string[] words, ManageKey key, DateTimeOffset now) =>
        long.Parse(words[0], CultureInfo.InvariantCulture) > now.ToUnixTimeSeconds() && int.Parse(words[1], CultureInfo.InvariantCulture) == (int)key.Roles;

    private static byte[] Mac(byte[] text, ManageKey key, byte[] secret) =>
        HMACSHA256.HashData(HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, MacBytes, key.Hash, Purpose), text);
}
