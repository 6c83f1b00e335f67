using LeadSync.Connectors.Crm.Generic;
using LeadSync.Connectors.Marketing.Generic;
using LeadSync.Connectors.Marketing.HubSpot;
using LeadSync.Connectors.Marketing.Mautic;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors;

/// <summary>All outside systems that may call LeadSync, in reading order. A new one is one line here.</summary>
public static class ConnectorCatalog
{
    /// <summary>Marketing sources, at <c>/api/webhooks/{source}</c>.</summary>
    public static IReadOnlyList<IWebhookSource<LeadEvent>> Marketing { get; } =
    [
        new GenericSource(),
        new HubSpotSource(),
        new MauticSource(),
    ];

    /// <summary>CRMs, at <c>/api/crm/{crm}/callbacks</c>.</summary>
    public static IReadOnlyList<IWebhookSource<SalesEvent>> Crm { get; } =
    [
        new GenericCrm(),
    ];

    /// <summary>The marketing source of a name, in any case of letters; null where there is none.</summary>
    public static IWebhookSource<LeadEvent>? FindMarketing(string source) => Find(Marketing, source);

    /// <summary>The CRM of a name, in any case of letters; null where there is none.</summary>
    public static IWebhookSource<SalesEvent>? FindCrm(string crm) => Find(Crm, crm);

    private static IWebhookSource<TEvent>? Find<TEvent>(IReadOnlyList<IWebhookSource<TEvent>> sources, string name) =>
        sources.FirstOrDefault(source => string.Equals(source.Descriptor.Name, name, StringComparison.OrdinalIgnoreCase));
}
