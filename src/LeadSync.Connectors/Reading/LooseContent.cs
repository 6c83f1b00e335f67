using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Reading;

/// <summary>Collects what the items of a vendor's body became.</summary>
/// <param name="receipt">Under what circumstances the body was received.</param>
internal sealed class LooseContent(Receipt receipt)
{
    private readonly ContentBuilder<LeadEvent> _content = new();

    public Receipt Receipt => receipt;

    public void Ignore(string reason) => _content.Ignore(reason);

    /// <summary>Adds an event, or rejects the item where nothing names the person.</summary>
    public void Add(JsonElement item, string pointer, LeadEvent sent) => Add(item.GetRawText, pointer, sent);

    /// <inheritdoc cref="Add(JsonElement, string, LeadEvent)"/>
    public void Add(Func<string> raw, string pointer, LeadEvent sent)
    {
        if (sent.Lead is { Email: null, ExternalId: null, Visitor: null }) Reject(raw(), pointer, RejectedReasons.NoIdentity, "Names nobody: neither an e-mail address nor an id of the person.");
        else _content.Add(receipt.Stamp(sent));
    }

    /// <summary>
    /// Of a kind of event that LeadSync does not know, what it says of the person is kept as a profile, so that nobody is lost.
    /// Without a person, or where the name tells that something ended, it is ignored.
    /// </summary>
    public void AddUnknown(Func<string> raw, string pointer, string? kind, Contact lead, DateTimeOffset? at)
    {
        if (EndWords.Mentions(kind) || lead is { Email: null, ExternalId: null }) Ignore(IgnoredReasons.TypeUnknown);
        else Add(raw, pointer, new LeadEvent { Id = DerivedId.Hash($"{raw()}\n{lead.Email?.Normalized}"), Source = receipt.Source, Type = LeadEventType.Profile, OccurredAt = at ?? receipt.ReceivedAt, Lead = lead });
    }

    /// <inheritdoc cref="AddUnknown(Func{string}, string, string, Contact, DateTimeOffset?)"/>
    public void AddUnknown(JsonElement item, string pointer, string? kind, Contact lead, DateTimeOffset? at) => AddUnknown(item.GetRawText, pointer, kind, lead, at);

    public void Reject(JsonElement item, string pointer, string reason, string message) => Reject(item.GetRawText(), pointer, reason, message);

    public WebhookContent<LeadEvent>.Read Build() => _content.Build();

    private void Reject(string raw, string pointer, string reason, string message) =>
        _content.Reject(new RejectedItem(pointer, reason, [new FieldError(pointer, message)], raw));
}
