using System.Text;

namespace LeadSync.Storage.Settings;

/// <summary>Reads the setting <c>LeadSync__IdentityKey</c>: Base64 of at least 32 bytes, else a text of at least 32 bytes.</summary>
internal static class IdentityKeyText
{
    internal static IdentityKey? Read(string? setting)
    {
        var text = setting?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        var bytes = new byte[text.Length];
        var decoded = Convert.TryFromBase64String(text, bytes, out var count) && count >= IdentityKey.MinBytes ? bytes[..count] : Encoding.UTF8.GetBytes(text);
        return decoded.Length >= IdentityKey.MinBytes
            ? IdentityKey.Of(decoded)
            : throw new IdentityKeyException(
                $"LeadSync__IdentityKey is too short: it needs Base64 of at least {IdentityKey.MinBytes} bytes, or as many characters.");
    }
}
