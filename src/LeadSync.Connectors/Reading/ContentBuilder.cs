using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Reading;

/// <summary>Sorts the items of a body into events, ignored and rejected.</summary>
internal sealed class ContentBuilder<TEvent>
{
    private readonly List<TEvent> _events = [];
    private readonly SortedDictionary<string, int> _ignored = new(StringComparer.Ordinal);
    private readonly List<RejectedItem> _rejected = [];

    public void Add(ItemReading<TEvent> reading)
    {
        if (reading is ItemReading<TEvent>.Understood(var understood)) _events.Add(understood);
        else if (reading is ItemReading<TEvent>.Ignored(var reason)) Ignore(reason);
    }

    public void Add(TEvent understood) => _events.Add(understood);

    public void Ignore(string reason) => _ignored[reason] = _ignored.GetValueOrDefault(reason) + 1;

    /// <summary>An item that names several persons of whom none can be known is kept once.</summary>
    public void Reject(RejectedItem item)
    {
        if (_rejected is not [.., var last] || last.Pointer != item.Pointer || last.Raw != item.Raw) _rejected.Add(item);
    }

    public WebhookContent<TEvent>.Read Build() => new(_events, _ignored, _rejected);
}
