using LeadSync.Connectors.Crm.Dynamics;
using LeadSync.Connectors.Crm.Generic;
using LeadSync.Connectors.Crm.HubSpot;
using LeadSync.Connectors.Crm.Odoo;
using LeadSync.Connectors.Crm.Pipedrive;
using LeadSync.Connectors.Crm.Salesforce;
using LeadSync.Connectors.Crm.Tryton;
using LeadSync.Connectors.Crm.Zoho;
using LeadSync.Connectors.Marketing.ActiveCampaign;
using LeadSync.Connectors.Marketing.Brevo;
using LeadSync.Connectors.Marketing.Calendly;
using LeadSync.Connectors.Marketing.CustomerIo;
using LeadSync.Connectors.Marketing.Generic;
using LeadSync.Connectors.Marketing.GoogleAds;
using LeadSync.Connectors.Marketing.HubSpot;
using LeadSync.Connectors.Marketing.Intercom;
using LeadSync.Connectors.Marketing.Klaviyo;
using LeadSync.Connectors.Marketing.LinkedIn;
using LeadSync.Connectors.Marketing.Mailchimp;
using LeadSync.Connectors.Marketing.Marketo;
using LeadSync.Connectors.Marketing.Mautic;
using LeadSync.Connectors.Marketing.Meta;
using LeadSync.Connectors.Marketing.Segment;
using LeadSync.Connectors.Marketing.Typeform;
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
        new BrevoSource(),
        new TypeformSource(),
        new CalendlySource(),
        new MarketoSource(),
        new ActiveCampaignSource(),
        new MailchimpSource(),
        new MetaSource(),
        new LinkedInSource(),
        new GoogleAdsSource(),
        new IntercomSource(),
        new CustomerIoSource(),
        new SegmentSource(),
        new KlaviyoSource(),
    ];

    /// <summary>CRMs, at <c>/api/crm/{crm}/callbacks</c>.</summary>
    public static IReadOnlyList<IWebhookSource<SalesEvent>> Crm { get; } =
    [
        new GenericCrm(),
        new SalesforceSource(),
        new DynamicsSource(),
        new HubSpotCrm(),
        new PipedriveSource(),
        new ZohoSource(),
        new OdooSource(),
        new TrytonSource(),
    ];

    /// <summary>The marketing source of a name, in any case of letters; null where there is none.</summary>
    public static IWebhookSource<LeadEvent>? FindMarketing(string source) => Find(Marketing, source);

    /// <summary>The CRM of a name, in any case of letters; null where there is none.</summary>
    public static IWebhookSource<SalesEvent>? FindCrm(string crm) => Find(Crm, crm);

    private static IWebhookSource<TEvent>? Find<TEvent>(IReadOnlyList<IWebhookSource<TEvent>> sources, string name) =>
        sources.FirstOrDefault(source => string.Equals(source.Descriptor.Name, name, StringComparison.OrdinalIgnoreCase));
}
