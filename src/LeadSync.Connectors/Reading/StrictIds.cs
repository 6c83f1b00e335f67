namespace LeadSync.Connectors.Reading;

/// <summary>The members that every canonical event begins with.</summary>
internal static class StrictIds
{
    /// <summary>The longest id of an event, a person or a record: 200 characters.</summary>
    public const int MaxLength = 200;

    public static string? Id(StrictObject item) =>
        item.RequiredText("id", MaxLength, "Is missing. Give every event an id of its own that stays the same when it is sent again.");

    /// <summary>The time as given; the caller clamps it.</summary>
    public static DateTimeOffset? OccurredAt(StrictObject item)
    {
        if (!item.Has("occurredAt")) item.Fault("occurredAt", "Is missing. Say when it happened in ISO 8601 with offset, for example 2026-11-01T09:00:00Z.");
        return item.Time("occurredAt");
    }
}
