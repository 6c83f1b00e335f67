using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Webhooks;

/// <summary>Reads a source's settings from configuration values, and says all that is wrong with them at once.</summary>
public static class SourceSettingsReader
{
    private static readonly Dictionary<string, ConsentBasis> Bases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = ConsentBasis.None,
        ["consent"] = ConsentBasis.Consent,
        ["request"] = ConsentBasis.Request,
        ["customer"] = ConsentBasis.Customer,
        ["legitimate-interest"] = ConsentBasis.LegitimateInterest,
    };

    /// <summary>Reads <c>Secret</c>, <c>Unsigned</c>, <c>Experimental</c>, <c>DefaultBasis</c>, <c>Token</c>, <c>ApiUrl</c>, and by what a token is renewed (<see cref="ApiGrant"/>).</summary>
    /// <param name="section">The configuration path, for messages, for example <c>LeadSync:Sources:generic</c>.</param>
    /// <param name="values">The values below that path, by name in any case of letters.</param>
    /// <param name="faults">All that is wrong, each a sentence that says what to change and shows no value; empty where all is well. A fault stops the start.</param>
    public static SourceSettings Read(string section, IReadOnlyDictionary<string, string?> values, out IReadOnlyList<string> faults)
    {
        var found = new List<string>();
        var settings = new SourceSettings
        {
            Secrets = Secrets(section, Value(values, "Secret"), found),
            Unsigned = Flag(section, "Unsigned", values, found),
            Experimental = Flag(section, "Experimental", values, found),
            DefaultBasis = Basis(section, Value(values, "DefaultBasis"), found),
            Token = Value(values, "Token") is { } token && !string.IsNullOrWhiteSpace(token) ? token.Trim() : null,
            ApiUrl = ApiAddress.Read(section, "ApiUrl", Value(values, "ApiUrl"), found),
            Grant = ApiGrantReader.Read(section, name => Value(values, name), found),
        };
        faults = found;
        return settings;
    }

    private static string? Value(IReadOnlyDictionary<string, string?> values, string name) =>
        values.FirstOrDefault(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static string[] Secrets(string section, string? text, List<string> faults)
    {
        var secrets = text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (text is not null && secrets.Length == 0) faults.Add($"{section}:Secret is empty. Set a secret, or remove the setting to switch the source off.");
        if (secrets.Length > SourceSettings.MaxSecrets)
            faults.Add($"{section}:Secret holds {secrets.Length} secrets. Keep at most {SourceSettings.MaxSecrets}: the old one and the new one are enough.");
        return secrets;
    }

    private static bool Flag(string section, string name, IReadOnlyDictionary<string, string?> values, List<string> faults)
    {
        if (Value(values, name) is not { } text) return false;
        if (!bool.TryParse(text, out var flag)) faults.Add($"{section}:{name} is neither true nor false.");
        return flag;
    }

    private static ConsentBasis? Basis(string section, string? text, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (Bases.TryGetValue(text.Trim(), out var basis)) return basis;
        faults.Add($"{section}:DefaultBasis is not one of {string.Join(", ", Bases.Keys)}.");
        return null;
    }
}
