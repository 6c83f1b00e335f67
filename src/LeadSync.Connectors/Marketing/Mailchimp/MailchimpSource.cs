using System.Text;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mailchimp;

/// <summary>Mailchimp: one event of an audience as a form, and a GET that asks whether anybody is there.</summary>
internal sealed class MailchimpSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => MailchimpDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) => OfferedSecret.Verify(request, settings);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt)
    {
        var content = new LooseContent(new Receipt(request.Source, receivedAt, settings.DefaultBasis));
        var form = FormValues.Parse(request.Body.Span);
        var type = form.Text("type")?.ToLowerInvariant();
        if (type == "campaign") content.Ignore(IgnoredReasons.SentToPerson);
        else if (type is not null && !MailchimpEvent.IsKnown(type)) content.AddUnknown(() => Encoding.UTF8.GetString(request.Body.Span), "", type, MailchimpMember.Read(form), at: null);
        else foreach (var sent in MailchimpEvent.Read(form, type ?? "profile", content.Receipt)) content.Add(() => Encoding.UTF8.GetString(request.Body.Span), "", sent);
        return content.Build();
    }

    /// <summary>The check when the webhook is saved; it carries nothing and must be answered 200.</summary>
    public HandshakeAnswer? Handshake(WebhookRequest request, SourceSettings settings) =>
        request.Method is "GET" or "HEAD" ? new HandshakeAnswer(200, "text/plain", "LeadSync") : null;
}
