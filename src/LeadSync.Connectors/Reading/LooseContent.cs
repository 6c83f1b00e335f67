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

    public void Reject(JsonElement item, string pointer, string reason, string message) => Reject(item.GetRawText(), pointer, reason, message);

    public WebhookContent<LeadEvent>.Read Build() => _content.Build();

    private void Reject(string raw, string pointer, string reason, string message) =>
        _content.Reject(new RejectedItem(pointer, reason, [new FieldError(pointer, message)], raw));
}
