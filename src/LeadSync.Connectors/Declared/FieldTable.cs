using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Declared;

/// <summary>The fields of a person that a document may name, in the order in which they are filled (D-33).</summary>
internal static class FieldTable
{
    public const string Email = "email";
    public const string ExternalId = "externalId";
    public const string Visitor = "visitor";
    public const string Interests = "interests";
    public const string Price = "price";
    public const string Currency = "currency";

    /// <summary>Fields of one text.</summary>
    public static IReadOnlyList<ContactWord> Texts { get; } =
    [
        new(Email, ContactWords.Email), new(ExternalId, (contact, text) => contact with { ExternalId = DerivedId.Of(text) }), new(Visitor, (contact, text) => contact with { Visitor = DerivedId.Of(text) }),
        new("salutation", Salutation), new("title", (contact, text) => contact with { Title = text }), new("firstName", ContactWords.FirstName), new("lastName", ContactWords.LastName),
        new("name", PersonName.Fill), new("phone", ContactWords.Phone), new("company", ContactWords.Company), new("companyDomain", ContactWords.CompanyDomain),
        new("department", ContactWords.Department), new("jobTitle", ContactWords.JobTitle), new("role", ContactWords.Role), new("seniority", ContactWords.Seniority),
        new("industry", ContactWords.Industry), new("employees", ContactWords.Employees), new("country", ContactWords.Country),
        new("region", (contact, text) => contact with { Region = text }), new("postalCode", ContactWords.PostalCode), new("city", ContactWords.City),
        new("language", ContactWords.Language), new("website", ContactWords.Website), new("relationship", Relationship), new("product", ContactWords.Product),
    ];

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Texts.Select(field => field.Name), Interests, Price, Currency];

    /// <summary>What is no salutation is none: it is never guessed (D-33).</summary>
    private static Contact Salutation(Contact contact, string text) =>
        contact with { Salutation = SalutationWords.Find(text) ?? (SalutationWords.Canonical.TryGetValue(text.ToLowerInvariant(), out var word) ? word : null) };

    private static Contact Relationship(Contact contact, string text) =>
        text.ToLowerInvariant() is "cold" or "warm" or "customer" ? contact with { Relationship = text.ToLowerInvariant() } : contact;
}
