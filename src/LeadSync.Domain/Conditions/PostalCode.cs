using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Conditions;

/// <summary>A postal code as somebody wrote it, taken apart (D-36): <c>A-1010</c> is 1010 in Austria.</summary>
/// <param name="Country">The country its prefix gives; null without a prefix.</param>
/// <param name="Code">The code without prefix and blanks, in capitals, with its leading zeros.</param>
internal sealed record PostalCode(CountryCode? Country, string Code)
{
    public static PostalCode Of(string text)
    {
        var value = string.Concat(text.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
        var dash = value.IndexOf('-', StringComparison.Ordinal);
        var country = dash > 0 ? OfPrefix(value[..dash]) : null;
        return country is null ? new PostalCode(null, value) : new PostalCode(country, value[(dash + 1)..]);
    }

    // The signs of motor vehicles, as letters carry them, beside the ISO codes.
    private static CountryCode? OfPrefix(string prefix) => CountryCode.TryParse(prefix switch
    {
        "D" => "DE",
        "A" => "AT",
        "FL" => "LI",
        "F" => "FR",
        "I" => "IT",
        "B" => "BE",
        "L" => "LU",
        "UK" => "GB",
        _ => prefix,
    });
}
