using LeadSync.Domain.Leads;

namespace LeadSync.Storage.DeadLetters;

/// <summary>Something that was accepted and could not be worked on; an admin sees and replays it. One an event, not one a message (architecture B1).</summary>
public sealed record DeadLetter
{
    /// <summary>By what it is known: the event's key, or <see cref="KeyOfText"/> where no event could be read.</summary>
    public required string Key { get; init; }

    /// <summary>Where a replay sends it, one of <see cref="Accounts.QueueNames"/>; null for what no queue takes (an item that never became an event).</summary>
    public string? Queue { get; init; }

    /// <summary>Where it came in, as <c>webhooks</c> or <c>crm</c>, for an item that never became an event; null else.</summary>
    public string? Intake { get; init; }

    /// <summary>How such an item was sent, as JSON, so that it can be read again; null else, in lists, and where that is too long for a row.</summary>
    public string? Sent { get; init; }

    /// <summary>The source or CRM; null where unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Why, as a code.</summary>
    public required string Reason { get; init; }

    /// <summary>Why, in a sentence without personal data.</summary>
    public required string Message { get; init; }

    /// <summary>What is wrong in the payload: a JSON pointer; null where it is no matter of content.</summary>
    public string? Pointer { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Tries { get; init; } = 1;

    /// <summary>When it was given up (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>True where it waits for something outside and goes on by itself.</summary>
    public bool Waits { get; init; }

    /// <summary>When what waits is tried again (UTC); null where somebody has to do something first.</summary>
    public DateTimeOffset? TryAt { get; init; }

    /// <summary>W3C <c>traceparent</c> of the request that brought it; null where unknown.</summary>
    public string? Traceparent { get; init; }

    /// <summary>The lead it is about, so that an erasure reaches it; null where unknown.</summary>
    public string? LeadId { get; init; }

    /// <summary>The partitions of the keys of whom it is about, where no lead is known yet; so that an erasure reaches it.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>The envelope as JSON, or the raw text or item where none could be read; null in lists.</summary>
    public string? Payload { get; init; }

    /// <summary>The key of a text that holds no event that can be read.</summary>
    public static string KeyOfText(string text) => EventKey.Of("dead-letter", text).Value;

    /// <summary>Prints key and reason only.</summary>
    public override string ToString() => $"{Key} {Reason}";
}
