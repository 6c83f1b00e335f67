using System.Globalization;
using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Settings;

/// <summary>Derives the partitions of leads from what identifies them (architecture A5).</summary>
public sealed class LeadKeys(IdentityKey key)
{
    /// <summary>Kind of an e-mail address.</summary>
    public const string EmailKind = "email";

    /// <summary>Kind of a role address with a name.</summary>
    public const string RoleKind = "role";

    /// <summary>Kind of an anonymous visitor's id.</summary>
    public const string VisitorKind = "visitor";

    /// <summary>The system where a sender names none.</summary>
    public const string DefaultSystem = "generic";

    /// <summary>A contact's keys, the strongest first. A new lead lives under the first.</summary>
    public IReadOnlyList<LeadKey> For(Contact contact)
    {
        var keys = new List<LeadKey>(3);
        if (contact.Email is { } email) keys.Add(OfEmail(email, contact));
        if (contact.ExternalId is { } id) keys.Add(OfExternalId(contact.System, id));
        if (contact.Visitor is { } visitor) keys.Add(Of(VisitorKind, visitor.Trim()) with { IsPersonal = false });
        return [.. keys.OrderBy(Rank)];
    }

    /// <summary>The order of strength: e-mail, role address with a name, external id, role address alone, visitor. A new lead lives under its strongest key.</summary>
    public static int Rank(LeadKey key) => key.Kind switch
    {
        EmailKind when key.IsPersonal => 0,
        RoleKind => 1,
        EmailKind => 3,
        VisitorKind => 4,
        _ => 2,
    };

    /// <summary>The keys of somebody who is named by another event.</summary>
    public IReadOnlyList<LeadKey> For(Identity identity) =>
        For(new Contact { Email = identity.Email, ExternalId = identity.ExternalId, System = identity.System });

    /// <summary>The key of an address alone.</summary>
    public LeadKey OfEmail(EmailAddress email) => Of(EmailKind, email.Normalized) with { IsPersonal = !RoleAddress.Is(email) };

    /// <summary>The key of an id in a marketing system or CRM; null means <see cref="DefaultSystem"/>.</summary>
    public LeadKey OfExternalId(string? system, string id) => Of(System(system), id.Trim());

    /// <summary>Where a person's lead lives that came back after an erasure: nobody can tell that it is the same person.</summary>
    public string AfterErasure(string partition, DateTimeOffset erasedAt) =>
        key.Derive(string.Create(CultureInfo.InvariantCulture, $"erased:{partition}|{erasedAt.UtcTicks}"));

    // A system called like one of our own kinds must not produce their keys.
    private static string System(string? system) => string.IsNullOrWhiteSpace(system) ? DefaultSystem : system.Trim().ToLowerInvariant() switch
    {
        EmailKind or RoleKind or VisitorKind or "erased" or "check" => $"system-{system.Trim().ToLowerInvariant()}",
        var name => name,
    };

    private LeadKey OfEmail(EmailAddress email, Contact contact) => RoleAddress.Is(email) && RoleAddress.NameOf(contact) is { } name
        ? Of(RoleKind, $"{email.Normalized}|{name}")
        : OfEmail(email);

    private LeadKey Of(string kind, string value) => new(kind, key.Derive($"{kind}:{value}"));
}
