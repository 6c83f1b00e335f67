using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>The member <c>lead</c> of a canonical event.</summary>
internal static class GenericLead
{
    private const int MaxInterests = 50;

    private static readonly Dictionary<string, Relationship> Relationships = new(StringComparer.Ordinal)
    {
        ["cold"] = Relationship.Cold, ["warm"] = Relationship.Warm, ["customer"] = Relationship.Customer,
    };

    private enum Relationship
    {
        Cold,
        Warm,
        Customer,
    }

    public static Contact? Read(StrictObject item, LeadEventType type)
    {
        if (!item.Has("lead")) item.Fault("lead", "Is missing. Name the person by email, externalId or visitor.");
        if (item.Object("lead") is not { } lead) return null;
        GenericIdentity.Require(lead, "email", "externalId", "visitor");
        var consent = GenericConsent.Read(lead);
        if (type == LeadEventType.Consent && consent is null && !lead.Has("consent")) lead.Fault("consent", "Is missing. An event of type consent needs one.");
        return Fields(lead) with { Consent = consent, Facts = GenericFacts.Read(lead) };
    }

    /// <summary>What may be said of a person, without what it is known by having to be given.</summary>
    public static Contact Fields(StrictObject lead) =>
        Person(lead) with
        {
            Company = lead.Text("company"),
            CompanyDomain = lead.Text("companyDomain", 253)?.ToLowerInvariant(),
            Industry = lead.Text("industry"),
            Employees = lead.Count("employees"),
            Relationship = lead.Word("relationship", Relationships)?.ToString().ToLowerInvariant(),
            Interests = lead.Texts("interests", MaxInterests),
            Product = lead.Text("product"),
            Price = GenericMoney.Read(lead, "price"),
        };

    private static Contact Person(StrictObject lead) => new()
    {
        Email = GenericIdentity.Email(lead),
        ExternalId = GenericIdentity.ExternalId(lead),
        System = GenericIdentity.System(lead),
        Visitor = lead.Text("visitor", StrictIds.MaxLength),
        Salutation = lead.Word("salutation", SalutationWords.Canonical),
        Title = lead.Text("title"),
        FirstName = lead.Text("firstName"),
        LastName = lead.Text("lastName"),
        Phone = lead.Text("phone"),
        Department = lead.Text("department"),
        JobTitle = lead.Text("jobTitle"),
        Role = lead.Text("role"),
        Seniority = lead.Text("seniority"),
        Country = lead.Parsed("country", CountryNames.Find, "Is no country. Send two letters of ISO 3166-1, for example DE."),
        Region = lead.Text("region"),
        PostalCode = lead.Text("postalCode"),
        City = lead.Text("city"),
        Language = lead.Parsed("language", LanguageCodes.Find, "Is no language. Send two letters of ISO 639-1, for example de."),
        Website = lead.Text("website", CleanText.MaxUrlLength),
    };
}
