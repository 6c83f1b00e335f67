using System.Text.Json;
using LeadSync.Connectors.Marketing.Generic;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Import;

/// <summary>Reads the fields of a lead that somebody fills in by hand: those of the canonical form, without facts, which have a place of their own.</summary>
public static class CanonicalFields
{
    private static readonly string[] Names =
    [
        "email", "externalId", "system", "salutation", "title", "firstName", "lastName", "phone", "company", "companyDomain", "department", "jobTitle", "role", "seniority",
        "industry", "employees", "country", "region", "postalCode", "city", "language", "website", "interests", "relationship", "product", "price", "consent",
    ];

    /// <summary>The fields, and all that is wrong with them; a name that is no field is a fault, since nobody would miss what was typed.</summary>
    /// <param name="fields">The object.</param>
    /// <param name="pointer">Where it stands in its body.</param>
    public static (Contact Fields, IReadOnlyList<FieldError> Errors) Read(JsonElement fields, string pointer)
    {
        if (fields.ValueKind != JsonValueKind.Object) return (Contact.Nobody, [new FieldError(pointer, "Must be an object in braces.")]);
        var errors = new List<FieldError>();
        errors.AddRange(fields.EnumerateObject().Where(member => !Names.Contains(member.Name, StringComparer.Ordinal)).Select(member => Unknown(pointer, member.Name)));
        var read = new StrictObject(fields, pointer, errors);
        return (GenericLead.Fields(read) with { Consent = GenericConsent.Read(read) }, errors);
    }

    private static FieldError Unknown(string pointer, string name) =>
        new(JsonPointer.Member(pointer, name), $"Is no field of a lead. Meant may be {NearestNames.To(name, Names)}.");
}
