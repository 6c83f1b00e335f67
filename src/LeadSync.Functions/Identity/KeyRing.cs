using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Identity;

/// <summary>The keys that events of one person name, and which of them may bring two leads together (D-35).</summary>
/// <param name="Keys">The keys, the strongest first; at least one.</param>
/// <param name="Contacts">What the events know of the person.</param>
/// <param name="ReceivedAt">When the last of the events was received.</param>
public sealed record KeyRing(IReadOnlyList<LeadKey> Keys, IReadOnlyList<Contact> Contacts, DateTimeOffset ReceivedAt)
{
    /// <summary>The strongest key.</summary>
    public LeadKey First => Keys[0];

    /// <summary>The keys of events of one person; of a merge those of both records.</summary>
    public static KeyRing Of(IReadOnlyList<LeadEvent> events, LeadKeys keys) => new(
        [.. events.SelectMany(row => keys.For(row.Lead).Concat(row.Into is { } into ? keys.For(into) : [])).OrderBy(LeadKeys.Rank).Distinct()],
        [.. events.OrderBy(LeadFold.PlaceOf).Select(row => row.Lead)],
        events.Max(row => row.ReceivedAt));

    /// <summary>True where all events were received before the person was erased: they are dropped.</summary>
    public bool IsErased(DateTimeOffset? erasedAt) => erasedAt >= ReceivedAt;

    /// <summary>The keys that may lead to a lead: a browser's only with the person's permission to be tracked (D-29).</summary>
    public IEnumerable<LeadKey> For(LeadRecord record, LeadKeys keys)
    {
        if (!Keys.Any(key => key.Kind != LeadKeys.VisitorKind)) return Keys;
        if (!TrackingPermission.IsGiven([record.State.Contact, .. Contacts])) return Keys.Where(key => key.Kind != LeadKeys.VisitorKind);
        // The permission may come after the browser was seen.
        return record.State.Contact.Visitor is { } visitor && TrackingPermission.IsGiven(Contacts) ? Keys.Concat(keys.For(new Contact { Visitor = visitor })).Distinct() : Keys;
    }

    /// <summary>True where two leads that share a key are one person. A browser's key joins only a lead of nobody: a shared computer has several users.</summary>
    public static bool Joins(LeadKey key, LeadRecord record, LeadRecord other) => key switch
    {
        { IsPersonal: true } => true,
        { Kind: LeadKeys.VisitorKind } => !IsSomebody(other.State.Contact) || (record.Version > 0 && !IsSomebody(record.State.Contact)),
        _ => false,
    };

    private static bool IsSomebody(Contact contact) => contact.IsIdentified || contact.ExternalId is not null;
}
