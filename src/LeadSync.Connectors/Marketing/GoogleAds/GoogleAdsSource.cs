using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.GoogleAds;

/// <summary>Lead forms of Google Ads. The sender does not sign: the secret stands in the body.</summary>
internal sealed class GoogleAdsSource : IWebhookSource<LeadEvent>
{
    private const string KeyMember = "google_key";

    public SourceDescriptor Descriptor => GoogleAdsDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now)
    {
        if (settings.Unsigned) return new WebhookVerdict.Accepted();
        if (settings.Secrets.Count == 0) return new WebhookVerdict.Refused(RefusalReasons.SecretMissing);
        return SharedKey.Verify(Key(request.Body), settings);
    }

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        HiddenSecrets.In(Unreadable.Keep(Items(request, new Receipt(request.Source, receivedAt, settings.DefaultBasis)), request), settings, KeyMember);

    private static WebhookContent<LeadEvent> Items(WebhookRequest request, Receipt receipt) =>
        LooseObjects.Read(request.Body, receipt, "Send Google's object with user_column_data.", GoogleAdsLead.Read);

    private static string? Key(ReadOnlyMemory<byte> body)
    {
        if (LooseJson.Parse(body) is not JsonReading.Parsed(var parsed)) return null;
        using (parsed) return parsed.RootElement.Text(KeyMember);
    }
}
