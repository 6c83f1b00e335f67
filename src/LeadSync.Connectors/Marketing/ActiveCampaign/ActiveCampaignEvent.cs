using System.Globalization;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.ActiveCampaign;

/// <summary>One event of a contact.</summary>
internal static class ActiveCampaignEvent
{
    private static readonly string[] Particulars =
        ["date_time", "initiated_from", "list", "tag", "campaign[id]", "message[id]", "link[id]", "link[url]", "contact[email]", "contact[tags]", "updated_fields", "note"];

    public static LeadEvent Read(FormValues form, string? type, WebhookRequest request, Receipt receipt)
    {
        var time = EventTime.Parse(form.Text("date_time"));
        var at = time ?? receipt.ReceivedAt;
        var kind = IsByHand(form, type) ? null : ActiveCampaignTypes.KindOf(type) ?? (type is null ? KindWords.Normalize(request.Query.GetValueOrDefault("kind")) : null);
        var lead = ActiveCampaignContact.Read(form);
        var given = EventTime.Clamp(at, receipt.ReceivedAt);
        var consent = Permission(form, type, given).With(kind is null ? null : Permit.Asked(kind, given, ActiveCampaignContact.System));
        return new LeadEvent
        {
            Id = DerivedId.Of(lead.ExternalId, type ?? "automation", IdOf(form, time, request, receipt)),
            Source = receipt.Source,
            Type = kind is not null ? LeadEventType.Touchpoint : consent is not null ? LeadEventType.Consent : LeadEventType.Profile,
            OccurredAt = at,
            Lead = lead with { Consent = consent },
            Touchpoint = kind is null ? null : Touchpoint(form, kind),
        };
    }

    /// <summary>Where an employee or an import subscribed or unsubscribed a contact, the person did nothing.</summary>
    private static bool IsByHand(FormValues form, string? type) => type is "subscribe" or "unsubscribe" && form.Text("initiated_from") is "admin" or "api" or "import";

    private static Consent? Permission(FormValues form, string? type, DateTimeOffset at) => type switch
    {
        "subscribe" => LoosePermission.Confirmed(Permit.Email, ActiveCampaignContact.System, at).WithEvidence(ListOf(form)),
        "unsubscribe" => LoosePermission.Withdrawn(Permit.Email, ActiveCampaignContact.System),
        "sms_unsub" => LoosePermission.Withdrawn(Permit.Phone, ActiveCampaignContact.System),
        _ => null,
    };

    private static string? ListOf(FormValues form) =>
        form.Text("list[name]") ?? (form.Text("list") ?? form.Text("list[id]")) switch { null or "0" => null, var list => "ActiveCampaign list " + CleanText.Cut(list, 100) };

    private static Touchpoint Touchpoint(FormValues form, string kind)
    {
        var url = form.Text("link[url]", CleanText.MaxUrlLength) ?? form.Text("link", CleanText.MaxUrlLength);
        var mail = form.Text("campaign[name]") ?? form.Text("campaign[message][subject]") ?? form.Text("campaign[subject]") ?? form.Text("message[subject]");
        var touchpoint = new Touchpoint(kind, Name: mail ?? form.Text("list[name]"), Url: url).From(Campaign.Query(url)).From(ActiveCampaignContact.Fields(form));
        return touchpoint with { Campaign = touchpoint.Campaign ?? mail };
    }

    /// <summary>Automations have no time: there the same content on the same day is one event.</summary>
    private static string IdOf(FormValues form, DateTimeOffset? time, WebhookRequest request, Receipt receipt) => time is null
        ? DerivedId.Of(receipt.ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DerivedId.Hash(request.Body.Span))
        : DerivedId.Hash(string.Join('\n', Particulars.Select(name => form.Text(name))));
}
