using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>Collects what the items of a CRM's message became.</summary>
/// <param name="receipt">Under what circumstances the message was received.</param>
internal sealed class CrmContent(Receipt receipt)
{
    private readonly ContentBuilder<SalesEvent> _content = new();

    public Receipt Receipt => receipt;

    public void Ignore(string reason) => _content.Ignore(reason);

    public void Add(JsonElement item, string pointer, CrmChange change) => Add(item.GetRawText, pointer, change);

    /// <summary>Adds the actions that follow; where none does the item is ignored with the change's reason, and where nothing names the record it is rejected.</summary>
    public void Add(Func<string> raw, string pointer, CrmChange change)
    {
        SalesEvent[] actions = [.. CrmActions.Of(change, receipt)];
        if (actions.Length == 0 && change is { Otherwise: IgnoredReasons.StatusNotTold, Details: not null, CrmId: not null }) _content.Add(CrmActions.Look(change, receipt));
        else if (actions.Length == 0) Ignore(change.Otherwise);
        else if (actions[0] is { CrmId: null, LeadId: null }) Reject(raw, pointer, RejectedReasons.NoIdentity, "Names no record: neither the CRM's id nor LeadSync's.");
        else Array.ForEach(actions, _content.Add);
    }

    public void Reject(Func<string> raw, string pointer, string reason, string message) =>
        _content.Reject(new RejectedItem(pointer, reason, [new FieldError(pointer, message)], raw()));

    public WebhookContent<SalesEvent>.Read Build() => _content.Build();
}
