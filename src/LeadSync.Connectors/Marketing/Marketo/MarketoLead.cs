using System.Globalization;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Marketo;

/// <summary>The lead of a call, with what it did where the template says so.</summary>
internal static class MarketoLead
{
    private const string System = "marketo";

    private static readonly string[] Times = ["occurredat", "datetime", "activitydate", "eventtime", "timestamp"];

    private static readonly string[] UtmNames = ["utm_campaign", "utm_source", "utm_medium", "utm_term", "utm_content"];

    public static LeadEvent Read(MarketoValues values, WebhookRequest request, Receipt receipt)
    {
        var at = Times.Select(name => EventTime.Parse(values[name])).FirstOrDefault(time => time is not null) ?? receipt.ReceivedAt;
        var given = EventTime.Clamp(at, receipt.ReceivedAt);
        var touchpoint = Touchpoint(values);
        return new LeadEvent
        {
            Id = CleanText.Cut(values["eventid"], StrictIds.MaxLength) ?? IdOf(values, request, receipt),
            Source = receipt.Source,
            Type = touchpoint is null ? LeadEventType.Profile : LeadEventType.Touchpoint,
            OccurredAt = at,
            Lead = Person(values) with { Consent = Consent(values, given).With(touchpoint is null ? null : Permit.Asked(touchpoint.Kind, given, System)) },
            Touchpoint = touchpoint,
        };
    }

    private static Contact Person(MarketoValues values)
    {
        var id = CleanText.Cut(values["id"] ?? values["personid"] ?? values["marketoid"], StrictIds.MaxLength);
        return PlainWords.Fill(new Contact { ExternalId = id, System = id is null ? null : System }, values.OfPerson());
    }

    private static Touchpoint? Touchpoint(MarketoValues values)
    {
        var (kind, form) = (values["kind"], CleanText.Cut(values["formname"] ?? values["form"]));
        var campaign = CleanText.Cut(values["campaignname"] ?? values["programname"]);
        if (kind is null && form is null) return null;
        var url = CleanText.Cut(values["url"] ?? values["pageurl"], CleanText.MaxUrlLength);
        var touchpoint = new Touchpoint(KindWords.Normalize(kind) ?? KindWords.OfForm(kind, form, campaign), Name: form ?? campaign, Content: CleanText.Cut(values["content"]), Url: url)
            .From(Campaign.Query(url)).From(Utm(values));
        return touchpoint with { Campaign = touchpoint.Campaign ?? campaign };
    }

    private static Dictionary<string, string> Utm(MarketoValues values) =>
        UtmNames.Where(name => values[PlainWords.Normalize(name)] is not null)
            .ToDictionary(name => name, name => values[PlainWords.Normalize(name)]!, StringComparer.OrdinalIgnoreCase);

    private static Consent? Consent(MarketoValues values, DateTimeOffset at) =>
        Mail(values, at).With(IsYes(values["donotcall"]) ? LoosePermission.Withdrawn(Permit.Phone, System) : null);

    private static Consent? Mail(MarketoValues values, DateTimeOffset at) =>
        IsYes(values["unsubscribed"]) || IsYes(values["blacklisted"]) ? LoosePermission.Withdrawn(Permit.Email, System)
        : IsYes(values["emailoptin"]) || IsYes(values["optin"]) || IsYes(values["doubleoptin"]) ? LoosePermission.Confirmed(Permit.Email, System, at)
        : null;

    private static bool IsYes(string? text) => text?.ToLowerInvariant() is "true" or "1" or "yes" or "ja";

    /// <summary>Without a time in it the same content on the same day is one event.</summary>
    private static string IdOf(MarketoValues values, WebhookRequest request, Receipt receipt)
    {
        var day = Times.Any(name => values[name] is not null) ? null : receipt.ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DerivedId.Of(day, DerivedId.Hash(request.Body.Span));
    }
}
