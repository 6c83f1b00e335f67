using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Typeform;

/// <summary>A form that was sent.</summary>
internal static class TypeformResponse
{
    private const string System = "typeform";

    public static LeadEvent Read(JsonElement root, JsonElement response, Receipt receipt)
    {
        var at = EventTime.ParseUtc(response.Text("submitted_at")) ?? receipt.ReceivedAt;
        var answers = TypeformAnswer.Of(response);
        var hidden = Hidden(response);
        var touchpoint = Touchpoint(response, hidden);
        var given = EventTime.Clamp(at, receipt.ReceivedAt);
        var token = response.Text("token", StrictIds.MaxLength);
        return new LeadEvent
        {
            Id = token ?? root.Text("event_id", StrictIds.MaxLength) ?? DerivedId.Hash(response.GetRawText()),
            Source = receipt.Source,
            Type = LeadEventType.Touchpoint,
            OccurredAt = at,
            Lead = Known(Person(answers, hidden), token) with 
            {
                Consent = TypeformConsent.Read(answers, touchpoint.Name, given, System).With(Permit.Asked(touchpoint.Kind, given, System)),
            },
            Touchpoint = touchpoint,
        };
    }

    /// <summary>What was answered wins over what the page knew before.</summary>
    private static Contact Person(IReadOnlyList<TypeformAnswer> answers, IReadOnlyDictionary<string, string> hidden)
    {
        var answered = answers.Select(answer => (answer.Field, answer.Value)).Where(answer => answer is { Field: not null, Value: not null })
            .DistinctBy(answer => answer.Field, StringComparer.Ordinal).Select(answer => KeyValuePair.Create(answer.Field!, answer.Value!));
        return PlainWords.Fill(PlainWords.Fill(Contact.Nobody, answered), hidden) with
        {
            Visitor = CleanText.Cut(hidden.GetValueOrDefault("visitor") ?? hidden.GetValueOrDefault("visitor_id"), StrictIds.MaxLength),
        };
    }

    /// <summary>Who left a name or a number, but no address, is no less a person.</summary>
    private static Contact Known(Contact person, string? token) =>
        person is { Email: null } and not { Phone: null, LastName: null, FirstName: null } && token is not null ? person with { ExternalId = token, System = System } : person;

    private static Touchpoint Touchpoint(JsonElement response, IReadOnlyDictionary<string, string> hidden)
    {
        var title = response.Member("definition").Text("title");
        var kind = KindWords.Normalize(hidden.GetValueOrDefault("kind")) ?? KindWords.OfForm(title);
        return new Touchpoint(kind, Name: title ?? response.Text("form_id"), Content: CleanText.Cut(hidden.GetValueOrDefault("content")), Url: CleanText.Cut(hidden.GetValueOrDefault("url"), CleanText.MaxUrlLength)).From(hidden);
    }

    private static Dictionary<string, string> Hidden(JsonElement response)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in response.Member("hidden").Members())
        {
            if (((JsonElement?)member.Value).Text(CleanText.MaxUrlLength) is { } value) values[member.Name] = value;
        }

        return values;
    }
}
