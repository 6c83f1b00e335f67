using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>A record of Salesforce as a message of either kind tells of it.</summary>
internal sealed record SalesforceRecord
{
    /// <summary>The id of the message, the same when it is sent again.</summary>
    public required string Message { get; init; }

    /// <summary>The kind of record, for example <c>Lead</c>.</summary>
    public required string? Entity { get; init; }

    public required string? Id { get; init; }

    /// <summary>The value of a field; null where it is absent or empty.</summary>
    public required Func<string, string?> Field { get; init; }

    /// <summary>True where a field was changed. Of an outbound message: where it is told.</summary>
    public required Func<string, bool> Changed { get; init; }

    /// <summary>True where the message knows whether the owner was changed; an outbound message tells only who it is.</summary>
    public bool TellsChanges { get; init; }

    /// <summary>True where Salesforce says that something changed and leaves out what (GAP events).</summary>
    public bool IsGap { get; init; }

    public DateTimeOffset? At { get; init; }

    /// <summary>Who changed it.</summary>
    public string? User { get; init; }

    /// <summary>Why it is ignored where nothing follows from it.</summary>
    public string Otherwise => TellsChanges && !IsGap ? IgnoredReasons.NothingForSales : IgnoredReasons.StatusNotTold;
}
