using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Leads;

/// <summary>An event row of a lead: written once, kept as long as the lead (guarantee 2).</summary>
/// <param name="Key">The event's key.</param>
/// <param name="Op">The operation that wrote it.</param>
/// <param name="Content">A hash of what it says; another hash under the same key is a reused id (architecture B8).</param>
/// <param name="Lead">The marketing event; null for one of sales.</param>
/// <param name="Sales">The event of sales; null for one of marketing.</param>
/// <param name="Outcome"><c>applied</c>, or the reason for which it was ignored or refused.</param>
public sealed record StoredEvent(EventKey Key, string Op, string Content, LeadEvent? Lead, SalesEvent? Sales, string Outcome)
{
    /// <summary>The lead's version that took it in; 0 before it is stored, and of events that were stored without it.</summary>
    public int Version { get; init; }

    /// <summary>The outcome of an event that counts.</summary>
    public const string Applied = "applied";

    /// <summary>The outcome of an event whose id was used before for another content.</summary>
    public const string IdReused = "id-reused";

    /// <summary>A row for a marketing event that counts.</summary>
    public static StoredEvent Of(LeadEvent row, string op) => new(row.Key(), op, ContentHash.Of(row), row, null, Applied);

    /// <summary>A row for an event of sales.</summary>
    public static StoredEvent Of(SalesEvent row, string op, string outcome) => new(row.Key(), op, ContentHash.Of(row), null, row, outcome);
}
