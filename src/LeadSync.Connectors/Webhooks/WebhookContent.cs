namespace LeadSync.Connectors.Webhooks;

/// <summary>What a body turned out to hold.</summary>
/// <typeparam name="TEvent">The canonical event.</typeparam>
public abstract record WebhookContent<TEvent>
{
    private WebhookContent()
    {
    }

    /// <summary>The body was understood; each item ended in exactly one of the three lists.</summary>
    /// <param name="Events">Canonical events, in the order of the body.</param>
    /// <param name="Ignored">How many items are of no use to LeadSync, by reason (<see cref="IgnoredReasons"/>).</param>
    /// <param name="Rejected">Items that could not be understood: dead letters.</param>
    public sealed record Read(IReadOnlyList<TEvent> Events, IReadOnlyDictionary<string, int> Ignored, IReadOnlyList<RejectedItem> Rejected)
        : WebhookContent<TEvent>;

    /// <summary>The body is not the format it claims to be: 400.</summary>
    /// <param name="Line">The line, counted from 1; null where it is not known.</param>
    /// <param name="Byte">The byte within the line, counted from 1; null where it is not known.</param>
    /// <param name="Message">What is wrong and what to change.</param>
    public sealed record Malformed(long? Line, long? Byte, string Message) : WebhookContent<TEvent>;

    /// <summary>The array is too long: 413.</summary>
    /// <param name="Limit">How many items one request may hold.</param>
    public sealed record TooMany(int Limit) : WebhookContent<TEvent>;

    /// <summary>The body is readable but of the wrong outer shape, or its single object is invalid: 400 with all faults.</summary>
    /// <param name="Errors">All faults at once.</param>
    public sealed record WrongShape(IReadOnlyList<FieldError> Errors) : WebhookContent<TEvent>;
}
