using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.HubSpot;

/// <summary>A contact of HubSpot as a canonical person.</summary>
internal static class HubSpotPerson
{
    public const string System = "hubspot";

    /// <summary>The person by account and number; without a number nobody.</summary>
    public static Contact Of(string? portal, string? record) => record is null
        ? Contact.Nobody
        : new Contact { ExternalId = DerivedId.Of(portal, record), System = System };

    /// <summary>The person with what the properties say.</summary>
    public static Contact WithFields(Contact person, Func<string, string?> properties, IReadOnlyList<ContactWord> words) =>
        LooseContact.Fill(person, properties, words) with
        {
            Consent = Consent(properties),
            Relationship = properties("lifecyclestage") == "customer" ? "customer" : null,
        };

    private static Consent? Consent(Func<string, string?> properties)
    {
        var basis = Basis(properties("hs_legal_basis"));
        var withdrawn = string.Equals(properties("hs_email_optout"), "true", StringComparison.OrdinalIgnoreCase);
        if (basis is null && !withdrawn) return null;
        return new Consent
        {
            Basis = basis,
            Source = System,
            Channels = withdrawn ? new Dictionary<string, ChannelPermission>(StringComparer.Ordinal) { ["email"] = new(PermissionStatus.Withdrawn) } : null,
        };
    }

    /// <summary>HubSpot's words for a legal basis begin alike in all of its versions.</summary>
    private static ConsentBasis? Basis(string? text) => text?.ToLowerInvariant() switch
    {
        null => null,
        var words when words.Contains("existing customer", StringComparison.Ordinal) || words.Contains("contract", StringComparison.Ordinal) => ConsentBasis.Customer,
        var words when words.Contains("legitimate interest", StringComparison.Ordinal) => ConsentBasis.LegitimateInterest,
        var words when words.Contains("consent", StringComparison.Ordinal) => ConsentBasis.Consent,
        _ => null,
    };
}
