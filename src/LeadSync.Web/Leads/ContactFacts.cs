using LeadSync.Domain.Leads;
using LeadSync.Web.Texts;

namespace LeadSync.Web.Leads;

/// <summary>A contact as lines of name and value, in the order in which people read them. Fields that are not known are left out by the page.</summary>
internal static class ContactFacts
{
    public static IEnumerable<(string Field, string? Value)> Of(Contact contact, Words words) =>
    [
        ("salutation", contact.Salutation is { } salutation ? words.Word(Codes.Salutations, salutation.ToString()) : null),
        ("email", contact.Email?.Value),
        ("phone", contact.Phone),
        ("department", contact.Department),
        ("role", contact.Role),
        ("seniority", contact.Seniority),
        ("companyDomain", contact.CompanyDomain),
        ("industry", contact.Industry),
        ("employees", contact.Employees is { } employees ? words.Number(employees) : null),
        ("city", Joined(" ", contact.Country?.ToString(), contact.PostalCode, contact.City)),
        ("region", contact.Region),
        ("language", contact.Language),
        ("website", contact.Website),
        ("interests", contact.Interests is { } interests ? string.Join(", ", interests) : null),
        ("relationship", contact.Relationship),
        ("product", contact.Product),
        ("price", contact.Price is { } price ? words.Money(price) : null),
        ("externalId", Joined(" ", contact.System, contact.ExternalId)),
    ];

    private static string? Joined(string separator, params string?[] parts) =>
        parts.Any(part => part is not null) ? string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part))) : null;
}
