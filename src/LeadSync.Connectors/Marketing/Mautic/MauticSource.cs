using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>Mautic: signed webhooks keyed by event type, and the unsigned campaign action with flat names and values.</summary>
internal sealed class MauticSource : IWebhookSource<LeadEvent>
{
    private const string Form = "application/x-www-form-urlencoded";

    public SourceDescriptor Descriptor => MauticDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now)
    {
        if (settings.Unsigned) return new WebhookVerdict.Accepted();
        if (settings.Secrets.Count == 0) return new WebhookVerdict.Refused(RefusalReasons.SecretMissing);
        if (request.Header("Webhook-Signature") is not { } signature)
            return MauticWebhook.Begins(request.Body.Span) ? new WebhookVerdict.Refused(RefusalReasons.SignatureMissing) : SharedKey.Verify(request, settings);
        return BodySignature.Fits(signature, request, settings) ? new WebhookVerdict.Accepted() : new WebhookVerdict.Refused(RefusalReasons.SignatureWrong);
    }

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt)
    {
        var receipt = new Receipt(request.Source, receivedAt, settings.DefaultBasis);
        return Read(QueryForm.Of(request), receipt);
    }

    private static WebhookContent<LeadEvent> Read(WebhookRequest request, Receipt receipt)
    {
        if (request.Body.IsEmpty) return QueryForm.Nothing<LeadEvent>();
        if (request.ContentType == Form) return MauticCampaign.Read(FormBody.Parse(request.Body.Span), request, receipt);
        return Unreadable.Keep(LooseBatch.Read(request.Body, root => Json(root, request, receipt)), request);
    }

    private static WebhookContent<LeadEvent> Json(JsonElement root, WebhookRequest request, Receipt receipt)
    {
        if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() == 0) return new ContentBuilder<LeadEvent>().Build();
        if (root.ValueKind != JsonValueKind.Object)
            return new WebhookContent<LeadEvent>.WrongShape([new FieldError("", "Send Mautic's object of event types, or the names and values of a campaign action.")]);
        return MauticWebhook.IsOne(root)
            ? MauticWebhook.Read(root, new MauticInstance(request, receipt))
            : MauticCampaign.Read(MauticCampaign.Values(root), request, receipt);
    }
}
