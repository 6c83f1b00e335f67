using System.Globalization;
using System.Text.Json.Nodes;

namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>The company's own web site, which sends LeadSync's own form.</summary>
internal static class GenericSender
{
    private const int Batch = 15;

    public static IEnumerable<Delivery> Send(IEnumerable<Touch> touches, Func<IReadOnlyList<Touch>, IReadOnlyList<Witness>> seen) =>
        touches.Chunk(Batch).Select(batch => new Delivery
        {
            System = Systems.Generic,
            Scheme = Scheme.StandardWebhooks,
            Body = Payload.Write(new JsonArray([.. batch.Select(Event)])),
            Events = batch.Length,
            Witnesses = seen(batch),
        });

    private static JsonNode Event(Touch touch)
    {
        var fields = touch.IsAnonymous ? Fields.Of(touch).ToDictionary(field => field.Key, field => Told(field.Key) ? field.Value : null, StringComparer.Ordinal) : Fields.Of(touch);
        fields["id"] = string.Create(CultureInfo.InvariantCulture, $"demo-{touch.Person.Index:000}-{touch.Number}");
        fields["visitor"] = touch.Person.Visitor;
        (fields["campaign"], fields["channel"]) = ("quarter", "website");
        return Payload.Fill("generic-touchpoint", fields);
    }

    // A browser tells what was seen, not by whom.
    private static bool Told(string field) => field is "at" or "kind" or "name" or "url" or "medium" or "language";
}
