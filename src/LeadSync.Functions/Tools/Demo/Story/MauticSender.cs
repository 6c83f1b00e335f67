using System.Globalization;
using System.Text.Json.Nodes;

namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>Mautic: forms and page hits by type, up to ten a webhook; and browsers that never say whose they are.</summary>
internal static class MauticSender
{
    /// <summary>The installation, as its webhooks name it.</summary>
    public const string Origin = "https://mautic.leitstand.example";

    private const int Batch = 10;
    private const int FirstOnlooker = 900_000;

    public static IEnumerable<Delivery> Send(IEnumerable<Touch> touches, IEnumerable<int> onlookers, DateTimeOffset monday, Func<IReadOnlyList<Touch>, IReadOnlyList<Witness>> seen)
    {
        foreach (var batch in touches.Chunk(Batch)) yield return Delivery(batch, [], monday, seen);
        foreach (var looking in onlookers.Chunk(Batch)) yield return Delivery([], looking, monday, seen);
    }

    private static Delivery Delivery(Touch[] touches, int[] onlookers, DateTimeOffset monday, Func<IReadOnlyList<Touch>, IReadOnlyList<Witness>> seen)
    {
        var body = new JsonObject();
        Add(body, "mautic.form_on_submit", [.. touches.Where(touch => touch.Act.IsForm).Select(touch => Payload.Fill("mautic-form", FieldsOf(touch)))]);
        Add(body, "mautic.page_on_hit", [.. touches.Where(touch => !touch.Act.IsForm).Select(touch => Payload.Fill("mautic-hit", FieldsOf(touch))), .. onlookers.Select(number => Hit(number, monday))]);
        return new Delivery { System = Systems.Mautic, Scheme = Scheme.Mautic, Body = Payload.WriteEscaped(body), Events = touches.Length + onlookers.Length, Witnesses = seen(touches) };
    }

    private static void Add(JsonObject body, string type, JsonNode[] items)
    {
        if (items.Length > 0) body[type] = new JsonArray(items);
    }

    private static Dictionary<string, JsonNode?> FieldsOf(Touch touch)
    {
        var fields = Fields.Of(touch);
        (fields["contactId"], fields["number"]) = (500 + touch.Person.Index, (touch.Person.Index * 20) + touch.Number);
        (fields["formNumber"], fields["alias"]) = (touch.Act.Name.Length, "demo_form");
        fields["tracking"] = string.Create(CultureInfo.InvariantCulture, $"demo-browser-{touch.Person.Index:000}");
        fields["query"] = new JsonObject { ["utm_source"] = "demo", ["utm_medium"] = touch.Act.Medium, ["utm_campaign"] = "quarter" };
        return fields;
    }

    private static JsonNode Hit(int number, DateTimeOffset monday)
    {
        var act = Acts.Of(number % 3 == 0 ? 'Q' : 'V', number);
        return Payload.Fill("mautic-anonymous-hit", new Dictionary<string, JsonNode?>(StringComparer.Ordinal)
        {
            ["number"] = FirstOnlooker + number,
            ["at"] = Fields.Time(monday.AddHours(9 + number)),
            ["name"] = act.Name,
            ["url"] = act.Url,
            ["tracking"] = string.Create(CultureInfo.InvariantCulture, $"demo-onlooker-{number:000}"),
            ["query"] = new JsonObject { ["utm_medium"] = act.Medium },
        });
    }
}
