using System.Globalization;
using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>The campaign action «Send a webhook»: names and values that the user chose, as a form or as flat JSON.</summary>
internal static class MauticCampaign
{
    private static readonly HashSet<string> OfTouchpoint = new(StringComparer.OrdinalIgnoreCase) { "name", "title", "product" };

    /// <summary>The values of a flat object; what is nested deeper is not looked at.</summary>
    public static IReadOnlyDictionary<string, string> Values(JsonElement root)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in root.EnumerateObject())
        {
            if (((JsonElement?)member.Value).Text(CleanText.MaxUrlLength) is { } value) values[member.Name] = value;
        }

        return values;
    }

    public static WebhookContent<LeadEvent> Read(IReadOnlyDictionary<string, string> values, WebhookRequest request, Receipt receipt)
    {
        var content = new LooseContent(receipt);
        content.Add(() => Encoding.UTF8.GetString(request.Body.Span), "", Event(values, request, new MauticInstance(request, receipt)));
        return content.Build();
    }

    private static LeadEvent Event(IReadOnlyDictionary<string, string> values, WebhookRequest request, MauticInstance instance)
    {
        var occurredAt = EventTime.Parse(Value(values, "occurredAt"));
        var touchpoint = Touchpoint(values);
        return new LeadEvent
        {
            Id = Value(values, "id", StrictIds.MaxLength) ?? instance.Id("campaign", Hash(request, occurredAt, instance.Receipt)),
            Source = instance.Receipt.Source,
            Type = touchpoint is null ? LeadEventType.Profile : LeadEventType.Touchpoint,
            OccurredAt = occurredAt ?? instance.Receipt.ReceivedAt,
            Lead = PlainWords.Fill(LooseContact.Fill(instance.Person(Value(values, "contactid", StrictIds.MaxLength)), name => MauticContact.Decode(values.GetValueOrDefault(name)), ContactWords.Mautic), OfPerson(values)),
            Touchpoint = touchpoint,
        };
    }

    /// <summary>Names that a user chose in German or English; <c>name</c> and <c>title</c> are the touchpoint's.</summary>
    private static IEnumerable<KeyValuePair<string, string>> OfPerson(IReadOnlyDictionary<string, string> values) =>
        from pair in values
        where !OfTouchpoint.Contains(pair.Key)
        let value = MauticContact.Decode(pair.Value)
        where value is not null
        select KeyValuePair.Create(pair.Key, value);

    private static Touchpoint? Touchpoint(IReadOnlyDictionary<string, string> values)
    {
        var (kind, name) = (Value(values, "kind"), Value(values, "name"));
        if (kind is null && name is null) return null;
        var url = Value(values, "url", CleanText.MaxUrlLength);
        var touchpoint = new Touchpoint(KindWords.Normalize(kind) ?? KindWords.OfForm(kind, name), Name: name, Content: Value(values, "content"), Url: url);
        return touchpoint.From(values).From(Campaign.Query(url));
    }

    /// <summary>The same content on the same day is one event, so that a campaign that tries again does not count twice.</summary>
    private static string Hash(WebhookRequest request, DateTimeOffset? occurredAt, Receipt receipt)
    {
        var day = occurredAt is null ? receipt.ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return DerivedId.Of(day, DerivedId.Hash(request.Body.Span));
    }

    private static string? Value(IReadOnlyDictionary<string, string> values, string name, int maxLength = CleanText.MaxLength) =>
        CleanText.Cut(MauticContact.Decode(values.GetValueOrDefault(name)), maxLength);
}
