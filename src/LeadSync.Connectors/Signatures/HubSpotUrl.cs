using System.Text;

namespace LeadSync.Connectors.Signatures;

/// <summary>The URL as HubSpot hashes it for version 3: twelve percent-encoded characters are decoded, all others stay as called.</summary>
internal static class HubSpotUrl
{
    private static readonly Dictionary<string, char> Decoded = new(StringComparer.OrdinalIgnoreCase)
    {
        ["3A"] = ':', ["2F"] = '/', ["3F"] = '?', ["40"] = '@', ["21"] = '!', ["24"] = '$',
        ["27"] = '\'', ["28"] = '(', ["29"] = ')', ["2A"] = '*', ["2C"] = ',', ["3B"] = ';',
    };

    public static string Decode(string url)
    {
        var parts = url.Split('%');
        var decoded = new StringBuilder(parts[0], url.Length);
        foreach (var part in parts.Skip(1))
        {
            if (part.Length >= 2 && Decoded.TryGetValue(part[..2], out var character)) decoded.Append(character).Append(part.AsSpan(2));
            else decoded.Append('%').Append(part);
        }

        return decoded.ToString();
    }
}
