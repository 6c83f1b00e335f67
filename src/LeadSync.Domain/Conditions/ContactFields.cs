using System.Collections.Frozen;
using System.Text.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Words;

namespace LeadSync.Domain.Conditions;

/// <summary>The lead's own fields, each with how it is read from the contact.</summary>
internal static class ContactFields
{
    public static FrozenDictionary<string, Func<Contact, FieldValue?>> All { get; } = new Dictionary<string, Func<Contact, FieldValue?>>(StringComparer.Ordinal)
    {
        ["email"] = contact => FieldValue.Of(contact.Email?.Normalized),
        ["externalId"] = contact => FieldValue.Of(contact.ExternalId),
        ["system"] = contact => FieldValue.Of(contact.System),
        ["visitor"] = contact => FieldValue.Of(contact.Visitor),
        ["salutation"] = contact => OfEnum(contact.Salutation),
        ["title"] = contact => FieldValue.Of(contact.Title),
        ["firstName"] = contact => FieldValue.Of(contact.FirstName),
        ["lastName"] = contact => FieldValue.Of(contact.LastName),
        ["phone"] = contact => FieldValue.Of(contact.Phone),
        ["company"] = contact => FieldValue.Of(contact.Company),
        ["companyDomain"] = contact => FieldValue.Of(contact.CompanyDomain),
        ["department"] = contact => FieldValue.Of(contact.Department),
        ["jobTitle"] = contact => FieldValue.Of(contact.JobTitle),
        ["role"] = contact => FieldValue.Of(contact.Role),
        ["seniority"] = contact => FieldValue.Of(contact.Seniority),
        ["industry"] = contact => FieldValue.Of(contact.Industry is { } industry ? Industries.SpellingsOf(industry) : null),
        ["employees"] = contact => FieldValue.Of(contact.Employees),
        ["country"] = contact => FieldValue.Of(CountryOf(contact)?.Value),
        ["region"] = contact => FieldValue.Of(contact.Region),
        ["postalCode"] = contact => FieldValue.Of(contact.PostalCode),
        ["city"] = contact => FieldValue.Of(contact.City),
        ["language"] = contact => FieldValue.Of(contact.Language),
        ["website"] = contact => FieldValue.Of(contact.Website),
        ["interests"] = contact => FieldValue.Of(contact.Interests),
        ["relationship"] = contact => FieldValue.Of(contact.Relationship),
        ["product"] = contact => FieldValue.Of(contact.Product),
        ["price"] = contact => FieldValue.Of(contact.Price),
        ["basis"] = contact => OfEnum(contact.Consent?.Basis),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for a field that never holds a number, so that a range on it is a mistake.</summary>
    public static bool IsText(string field) => All.ContainsKey(field) && field is not ("employees" or "price");

    // A postal code such as A-1010 gives the country where the lead names none (D-36).
    private static CountryCode? CountryOf(Contact contact) =>
        contact.Country ?? (contact.PostalCode is { } code ? PostalCode.Of(code).Country : null);

    private static FieldValue? OfEnum<T>(T? value)
        where T : struct, Enum =>
        FieldValue.Of(value is null ? null : JsonNamingPolicy.KebabCaseLower.ConvertName(value.Value.ToString()));
}
