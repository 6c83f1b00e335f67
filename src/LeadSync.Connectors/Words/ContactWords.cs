using LeadSync.Domain.Leads;
using LeadSync.Domain.Words;

namespace LeadSync.Connectors.Words;

/// <summary>Vendors' names of a person's fields. Several names of one field stand in order of preference.</summary>
internal static class ContactWords
{
    public static IReadOnlyList<ContactWord> HubSpot { get; } =
    [
        new("email", Email), new("firstname", FirstName), new("lastname", LastName), new("salutation", Title),
        new("company", Company), new("country", Country), new("hs_country_region_code", Country), new("zip", PostalCode), new("city", City),
        new("phone", Phone), new("mobilephone", Phone), new("jobtitle", JobTitle), new("industry", Industry), new("numemployees", Employees),
        new("hs_language", Language), new("website", Website),
        new("hs_buying_role", Role), new("hs_seniority", Seniority), new("department", Department),
    ];

    /// <summary>HubSpot's fields of the company that a contact belongs to.</summary>
    public static IReadOnlyList<ContactWord> HubSpotCompany { get; } =
    [
        new("name", Company), new("domain", CompanyDomain), new("industry", Industry), new("numberofemployees", Employees), new("country", Country),
        new("zip", PostalCode), new("city", City), new("phone", Phone), new("website", Website),
    ];

    public static IReadOnlyList<ContactWord> Mautic { get; } =
    [
        new("email", Email), new("firstname", FirstName), new("lastname", LastName), new("title", Title), new("position", JobTitle), new("jobtitle", JobTitle),
        new("company", Company), new("companyname", Company), new("country", Country), new("companycountry", Country), new("zipcode", PostalCode), new("zip", PostalCode),
        new("postalcode", PostalCode), new("city", City), new("phone", Phone), new("mobile", Phone), new("companyphone", Phone),
        new("industry", Industry), new("companyindustry", Industry), new("employees", Employees), new("companynumber_of_employees", Employees),
        new("preferred_locale", Language), new("language", Language), new("website", Website), new("companywebsite", Website),
        new("department", Department), new("role", Role), new("seniority", Seniority), new("product", Product),
    ];

    internal static Contact Email(Contact contact, string text) => contact with { Email = contact.Email ?? EmailAddress.TryParse(text) };

    internal static Contact FirstName(Contact contact, string text) => contact with { FirstName = contact.FirstName ?? text };

    internal static Contact LastName(Contact contact, string text) => contact with { LastName = contact.LastName ?? text };

    internal static Contact Company(Contact contact, string text) => contact with { Company = contact.Company ?? text };

    internal static Contact CompanyDomain(Contact contact, string text) => contact with { CompanyDomain = contact.CompanyDomain ?? text.ToLowerInvariant() };

    internal static Contact Country(Contact contact, string text) =>
        CountryNames.Find(text) is { } country ? contact with { Country = contact.Country ?? country } : Unread(contact, "country", text);

    internal static Contact PostalCode(Contact contact, string text) => contact with { PostalCode = contact.PostalCode ?? text };

    internal static Contact City(Contact contact, string text) => contact with { City = contact.City ?? text };

    internal static Contact Phone(Contact contact, string text) => contact with { Phone = contact.Phone ?? text };

    internal static Contact JobTitle(Contact contact, string text) => contact with { JobTitle = contact.JobTitle ?? text };

    internal static Contact Industry(Contact contact, string text) => contact with { Industry = contact.Industry ?? text };

    internal static Contact Employees(Contact contact, string text) =>
        CompanySizes.Read(text) is { } employees ? contact with { Employees = contact.Employees ?? employees } : Unread(contact, "employees", text);

    internal static Contact Language(Contact contact, string text) =>
        LanguageCodes.Find(text) is { } language ? contact with { Language = contact.Language ?? language } : Unread(contact, "language", text);

    internal static Contact Website(Contact contact, string text) => contact with { Website = contact.Website ?? text };

    internal static Contact Role(Contact contact, string text) => contact with { Role = contact.Role ?? text };

    internal static Contact Seniority(Contact contact, string text) => contact with { Seniority = contact.Seniority ?? text };

    internal static Contact Department(Contact contact, string text) => contact with { Department = contact.Department ?? text };

    internal static Contact Product(Contact contact, string text) => contact with { Product = contact.Product ?? text };

    /// <summary>Vendors keep salutation and academic title in one field.</summary>
    internal static Contact Title(Contact contact, string text) => SalutationWords.Find(text) is { } salutation
        ? contact with { Salutation = contact.Salutation ?? salutation }
        : contact with { Title = contact.Title ?? text };

    // An unknown word is kept and shown, so that somebody can put it right (D-36).
    private static Contact Unread(Contact contact, string field, string text) =>
        contact.MergedWith(new Contact { Unread = new SortedDictionary<string, string>(StringComparer.Ordinal) { [field] = text } });
}
