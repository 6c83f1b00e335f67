namespace LeadSync.Web.Leads;

/// <summary>One event of a lead, of marketing or of sales.</summary>
public sealed record EventEntry
{
    /// <summary>The sender's id of the event.</summary>
    public required string Id { get; init; }

    /// <summary>The source as configured, for example <c>generic</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The touchpoint's kind; else the type (<c>profile consent merge erase</c>) or the action of sales (<c>accept reject …</c>).</summary>
    public required string Kind { get; init; }

    /// <summary>The touchpoint's own name, content or campaign; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>When it occurred (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When LeadSync received it (UTC); shown where it is more than an hour after <see cref="At"/>. Null where it is not known.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>The points that it gave; null where it is not scored.</summary>
    public double? Points { get; init; }

    /// <summary><c>applied</c>, or the code for which it was ignored or refused.</summary>
    public required string Outcome { get; init; }
}
