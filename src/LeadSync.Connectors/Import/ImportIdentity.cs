using System.Globalization;
using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Import;

/// <summary>Who a row is about, and by what its event is known.</summary>
internal static class ImportIdentity
{
    /// <summary>The system of ids that are made from names.</summary>
    private const string System = "import";

    /// <summary>True where the contact has a key.</summary>
    public static bool IsThere(Contact contact) => contact.Email is not null || contact.ExternalId is not null || contact.Visitor is not null;

    /// <summary>Who is known by name and company or telephone alone gets an id made of these, so that the card of a trade fair is not lost.</summary>
    public static Contact Of(Contact contact)
    {
        if (contact.ExternalId is not null) return contact with { System = contact.System ?? System };
        if (IsThere(contact) || !contact.IsIdentified) return contact;
        var place = contact.Company is { } company ? SearchName.Normalize(company) : string.Concat(contact.Phone!.Where(char.IsAsciiDigit));
        return contact with { System = System, ExternalId = DerivedId.Hash($"{SearchName.Normalize(contact.LastName)}\n{SearchName.Normalize(contact.FirstName)}\n{place}") };
    }

    /// <summary>An id of batch, person and content: the same list again gives the same ids, in whatever encoding or order of columns it was saved.</summary>
    /// <param name="batch">The batch's name.</param>
    /// <param name="contact">What the row says.</param>
    /// <param name="occurredAt">The row's own time; null where it is that of the batch.</param>
    public static string IdOf(string batch, Contact contact, DateTimeOffset? occurredAt) =>
        DerivedId.Hash(string.Create(CultureInfo.InvariantCulture, $"{batch}\n{contact.Email?.Normalized}\n{occurredAt:O}\n{JsonSerializer.Serialize(contact, DomainJson.Options)}"));

    /// <summary>The contact with a cell that no field takes.</summary>
    public static Contact WithUnread(Contact contact, string name, string cell) =>
        contact.MergedWith(new Contact { Unread = new SortedDictionary<string, string>(StringComparer.Ordinal) { [name] = cell } });
}
