using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Connectors.Import;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Domain.Words;
using LeadSync.Functions.Manage;
using LeadSync.Functions.Manage.Leads;

namespace LeadSync.Functions.Backtests;

/// <summary>Reads <c>{"leads":[{"country":"DE","facts":{"need":"claimed"},"touchpoints":[{"kind":"newsletter-signup","at":"2026-11-01T09:00:00Z"}]}]}</c>.</summary>
/// <param name="level">The draft, which names the facts.</param>
/// <param name="now">When a lead did something that says no time.</param>
internal sealed class TriedLeads(ServiceLevel level, DateTimeOffset now)
{
    private const int MostLeads = 100;
    private const int MostTouchpoints = 200;
    private const string Facts = "facts";
    private const string Touchpoints = "touchpoints";

    private readonly List<FieldError> _errors = [];

    /// <summary>The leads, and all that is wrong with them.</summary>
    public (IReadOnlyList<TriedLead> Leads, IReadOnlyList<FieldError> Errors) Read(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > MostLeads) return ([], [new FieldError("/leads", $"Send a list of at most {MostLeads} leads.")]);
        return ([.. list.EnumerateArray().Select((lead, index) => Lead(lead, JsonPointer.Item("/leads", index)))], _errors);
    }

    private TriedLead Lead(JsonElement lead, string pointer)
    {
        if (lead.ValueKind != JsonValueKind.Object)
        {
            _errors.Add(new FieldError(pointer, "Must be an object in braces."));
            return new TriedLead([]);
        }

        var contact = ContactOf(lead, pointer);
        var touched = lead.TryGetProperty(Touchpoints, out var touchpoints) ? TouchpointsOf(touchpoints, pointer + "/" + Touchpoints) : [];
        return new TriedLead(touched.Count == 0 ? [Row(contact, null, now, 0)] : [.. touched.OrderBy(each => each.At).Select((each, index) => Row(contact, each.Touchpoint, each.At, index))]);
    }

    private Contact ContactOf(JsonElement lead, string pointer)
    {
        var fields = JsonNode.Parse(lead.GetRawText())!.AsObject();
        fields.Remove(Facts);
        fields.Remove(Touchpoints);
        var (contact, errors) = CanonicalFields.Read(JsonSerializer.SerializeToElement(fields), pointer);
        _errors.AddRange(errors);
        if (!lead.TryGetProperty(Facts, out var given)) return Identified(CompletedContact.Of(contact));
        var (facts, wrong) = new FactsReader(level, "simulation").Read(given);
        _errors.AddRange(wrong.Select(error => error with { Pointer = pointer + error.Pointer }));
        return Identified(CompletedContact.Of(contact) with { Facts = facts.Count == 0 ? null : facts });
    }

    // Who is tried out is known: nobody types an address for that.
    private static Contact Identified(Contact contact) => contact.IsIdentified ? contact : contact with { Email = EmailAddress.TryParse("somebody@example.com") };

    private List<(Touchpoint Touchpoint, DateTimeOffset At)> TouchpointsOf(JsonElement list, string pointer)
    {
        var read = new List<(Touchpoint, DateTimeOffset)>();
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > MostTouchpoints) _errors.Add(new FieldError(pointer, $"Send a list of at most {MostTouchpoints} touchpoints."));
        else foreach (var (index, item) in list.EnumerateArray().Index()) read.Add(TouchpointOf(item, JsonPointer.Item(pointer, index)));
        return read;
    }

    private (Touchpoint Touchpoint, DateTimeOffset At) TouchpointOf(JsonElement item, string pointer)
    {
        var members = new BodyMembers(item);
        var touchpoint = new Touchpoint(
            members.Text("kind") ?? "", members.Text("name"), members.Text("content"), members.Text("contentType"), members.Text("approach"), members.Text("campaign"), members.Text("source"));
        var at = members.Time("at") ?? now;
        if (touchpoint.Kind.Length == 0) members.Refuse("kind", "Say what the person did, for example newsletter-signup.");
        if (at > now) members.Refuse("at", "Must not lie in the future.");
        _errors.AddRange(members.Errors.Select(error => error with { Pointer = pointer + error.Pointer }));
        return (touchpoint, at);
    }

    private static LeadEvent Row(Contact contact, Touchpoint? touchpoint, DateTimeOffset at, int index) => new()
    {
        Id = index.ToString("D4", CultureInfo.InvariantCulture),
        Source = "simulation",
        Type = touchpoint is null ? LeadEventType.Profile : LeadEventType.Touchpoint,
        OccurredAt = at,
        ReceivedAt = at,
        Lead = contact,
        Touchpoint = touchpoint,
    };
}
