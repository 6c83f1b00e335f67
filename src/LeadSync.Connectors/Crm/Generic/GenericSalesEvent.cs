using LeadSync.Connectors.Marketing.Generic;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Generic;

/// <summary>One canonical CRM event as sent.</summary>
internal static class GenericSalesEvent
{
    private const int MaxNote = 8_000;

    // A gate is opened by hand only, by somebody whom management knows (D-18).
    private static readonly Dictionary<string, SalesActionKind> Actions =
        Enum.GetValues<SalesActionKind>().Where(action => action != SalesActionKind.Override).ToDictionary(action => action.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static ItemReading<SalesEvent> Read(StrictObject item, Receipt receipt)
    {
        var named = item.RequiredText("action", StrictIds.MaxLength, $"Is missing. Say one of: {string.Join(", ", Actions.Keys)}.")?.ToLowerInvariant();
        if (named is not null && !Actions.ContainsKey(named)) return new ItemReading<SalesEvent>.Ignored(IgnoredReasons.TypeUnknown);
        var id = StrictIds.Id(item);
        var occurredAt = StrictIds.OccurredAt(item);
        GenericIdentity.Require(item, "leadId", "crmId");
        var details = Details(item);
        if (id is null || named is null || occurredAt is null) return new ItemReading<SalesEvent>.Faulty();
        return new ItemReading<SalesEvent>.Understood(details with
        {
            Id = id,
            Source = receipt.Source,
            Action = Actions[named],
            OccurredAt = EventTime.Clamp(occurredAt.Value, receipt.ReceivedAt),
            ReceivedAt = receipt.ReceivedAt,
        });
    }

    private static SalesEvent Details(StrictObject item) => new()
    {
        Id = "",
        Source = "",
        Action = SalesActionKind.Note,
        OccurredAt = default,
        LeadId = item.Text("leadId", StrictIds.MaxLength),
        CrmId = item.Text("crmId", StrictIds.MaxLength),
        Cycle = item.Count("cycle"),
        Representative = item.Text("representative", StrictIds.MaxLength),
        Reason = item.Text("reason", StrictIds.MaxLength),
        Note = item.Text("note", MaxNote),
        Until = item.Time("until"),
        Stage = item.Text("stage", StrictIds.MaxLength),
        Account = item.Text("account", StrictIds.MaxLength),
        Contact = item.Text("contact", StrictIds.MaxLength),
        Opportunity = item.Text("opportunity", StrictIds.MaxLength),
        Amount = GenericMoney.Read(item, "amount"),
    };
}
