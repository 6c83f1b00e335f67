using System.Globalization;
using System.Text.Json.Nodes;

namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>HubSpot: its app announces people field by field, its workflows send a contact with all of its forms each time.</summary>
internal sealed class HubSpotSender
{
    private const int PeopleABatch = 3;
    private readonly Dictionary<int, List<Touch>> _forms = [];

    // HubSpot's name and ours. Address first: what follows carries only the number of the contact.
    private static readonly (string Property, string Field)[] Changes =
        [("email", "email"), ("firstname", "firstName"), ("lastname", "lastName"), ("company", "company"), ("zip", "postalCode"), ("country", "countryName"), ("jobtitle", "jobTitle")];

    /// <summary>App webhooks about people who come for the first time, signed in the older way.</summary>
    public static IEnumerable<Delivery> Announce(IReadOnlyList<Touch> first) => first.Chunk(PeopleABatch).Select(batch => new Delivery
    {
        System = Systems.HubSpot,
        Scheme = Scheme.HubSpotV2,
        Body = Payload.Write(new JsonArray([.. batch.SelectMany(Announcement)])),
        Events = batch.Length * (Changes.Length + 1),
        Witnesses = [.. batch.Select(touch => new Witness(touch.Person.Email, 0))],
        GoesFirst = true,
    });

    /// <summary>Workflow webhooks, one a form.</summary>
    public IEnumerable<Delivery> Send(IEnumerable<Touch> touches, Func<IReadOnlyList<Touch>, IReadOnlyList<Witness>> seen)
    {
        foreach (var touch in touches)
        {
            if (!_forms.TryGetValue(touch.Person.Index, out var forms)) _forms[touch.Person.Index] = forms = [];
            forms.Add(touch);
            yield return new Delivery
            {
                System = Systems.HubSpot,
                Scheme = Scheme.HubSpotV3,
                Body = Payload.Write(Contact(touch, forms)),
                Events = 2,
                Repeats = forms.Count - 1,
                Witnesses = seen([touch]),
            };
        }
    }

    private static JsonNode Contact(Touch touch, List<Touch> forms)
    {
        var fields = Fields.Of(touch);
        var milliseconds = touch.At.ToUnixTimeMilliseconds();
        (fields["vid"], fields["formId"]) = (Number(touch.Person), FormId(touch));
        fields["modified"] = (milliseconds + 1000).ToString(CultureInfo.InvariantCulture);
        fields["conversions"] = forms.Count.ToString(CultureInfo.InvariantCulture);
        fields["forms"] = new JsonArray([.. forms.Select(Form)]);
        return Payload.Fill("hubspot-workflow", fields);
    }

    private static JsonNode Form(Touch touch)
    {
        var fields = Fields.Of(touch);
        fields["conversionId"] = string.Create(CultureInfo.InvariantCulture, $"demo-conversion-{touch.Person.Index:000}-{touch.Number}");
        fields["formId"] = FormId(touch);
        return Payload.Fill("hubspot-form", fields);
    }

    private static IEnumerable<JsonNode> Announcement(Touch touch)
    {
        var values = Fields.Of(touch.Person);
        var at = touch.At.AddHours(-1).ToUnixTimeMilliseconds();
        return Changes.Select((change, number) => Item("hubspot-change", touch.Person, at, number, change.Property, values[change.Field]))
            .Append(Item("hubspot-creation", touch.Person, at, Changes.Length, "", null));
    }

    private static JsonNode Item(string template, Person person, long at, int number, string property, JsonNode? value) =>
        Payload.Fill(template, new Dictionary<string, JsonNode?>(StringComparer.Ordinal)
        {
            ["eventId"] = 2_400_000_000L + (person.Index * 100) + number,
            ["milliseconds"] = at,
            ["vid"] = Number(person),
            ["property"] = property,
            ["value"] = value,
        });

    private static int Number(Person person) => 10_000 + person.Index;

    private static string FormId(Touch touch) => "form-" + touch.Act.Kind;
}
