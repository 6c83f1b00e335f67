using System.Text;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.ActiveCampaign;

/// <summary>ActiveCampaign: one event of a contact as a form.</summary>
internal sealed class ActiveCampaignSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => ActiveCampaignDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => OfferedSecret.Verify(request, settings);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt)
    {
        var content = new LooseContent(new Receipt(request.Source, receivedAt, settings.DefaultBasis));
        var form = FormValues.Parse(request.Body.Span);
        var type = form.Text("type")?.ToLowerInvariant();
        var reason = ActiveCampaignTypes.Ignored(type);
        if (reason == IgnoredReasons.AboutDeal && ActiveCampaignContact.OfDeal(form) is { Email: not null } person) content.AddUnknown(() => Encoding.UTF8.GetString(request.Body.Span), "", type, person, at: null);
        else if (reason == IgnoredReasons.TypeUnknown) content.AddUnknown(() => Encoding.UTF8.GetString(request.Body.Span), "", type, ActiveCampaignContact.Read(form), at: null);
        else if (reason is not null) content.Ignore(reason);
        else content.Add(() => Encoding.UTF8.GetString(request.Body.Span), "", ActiveCampaignEvent.Read(form, type, request, content.Receipt));
        return content.Build();
    }
}
