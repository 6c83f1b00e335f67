using System.Text.Json.Serialization;
using LeadSync.Domain.Json;

namespace LeadSync.Domain.Leads;

/// <summary>A country as ISO 3166-1 alpha-2, two capital letters.</summary>
[JsonConverter(typeof(CountryCodeJsonConverter))]
public sealed record CountryCode
{
    private CountryCode(string value) => Value = value;

    /// <summary>The two letters.</summary>
    public string Value { get; }

    /// <summary>Reads two letters in any case; null for anything else.</summary>
    public static CountryCode? TryParse(string? text) =>
        text?.Trim() is [var first, var second] && char.IsAsciiLetter(first) && char.IsAsciiLetter(second)
            ? new CountryCode($"{char.ToUpperInvariant(first)}{char.ToUpperInvariant(second)}")
            : null;

    /// <summary>The two letters.</summary>
    public override string ToString() => Value;
}
