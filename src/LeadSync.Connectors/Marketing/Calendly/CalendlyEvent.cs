using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Calendly;

/// <summary>One event, in the present form or the one before 2020, which held invitee and meeting apart.</summary>
internal static class CalendlyEvent
{
    private const string Created = "invitee.created";
    private const string Canceled = "invitee.canceled";
    private const string NoShow = "invitee_no_show.created";
    private const string Routed = "routing_form_submission.created";

    public static bool IsKnown(string? type) => type is Created or Canceled or NoShow or Routed;

    /// <summary>Who stands in the payload of an event that LeadSync does not know.</summary>
    public static Contact PersonOf(JsonElement payload) => CalendlyPerson.Read(payload, InviteeOf(payload));

    public static LeadEvent Read(JsonElement root, JsonElement payload, Receipt receipt)
    {
        var type = root.Text("event")!;
        var invitee = InviteeOf(payload);
        var at = TimeOf(root, payload) ?? receipt.ReceivedAt;
        var kind = KindOf(type, payload, invitee);
        return new LeadEvent
        {
            Id = DerivedId.Of(type, IdOf(root, payload, invitee)),
            Source = receipt.Source,
            Type = kind is null ? LeadEventType.Profile : LeadEventType.Touchpoint,
            OccurredAt = at,
            Lead = CalendlyPerson.Read(payload, invitee) with { Consent = type == Created ? Permit.Request(EventTime.Clamp(at, receipt.ReceivedAt), CalendlyPerson.System) : null },
            Touchpoint = kind is null ? null : Touchpoint(payload, invitee, kind),
        };
    }

    private static JsonElement InviteeOf(JsonElement payload) => payload.Member("invitee") is { ValueKind: JsonValueKind.Object } older ? older : payload;

    /// <summary>Null where the person itself did nothing new: the host cancelled, or the old half of a moved meeting went.</summary>
    private static string? KindOf(string type, JsonElement payload, JsonElement invitee) => type switch
    {
        Created => TouchpointKinds.MeetingBooked,
        NoShow => "meeting-missed",
        Routed => TouchpointKinds.FormSubmit,
        _ when IsTrue(invitee, "rescheduled") || IsTrue(invitee, "is_reschedule") || IsByHost(payload, invitee) => null,
        _ => "meeting-cancelled",
    };

    private static bool IsTrue(JsonElement invitee, string name) => invitee.Text(name) == "true";

    private static bool IsByHost(JsonElement payload, JsonElement invitee) =>
        (invitee.Member("cancellation") ?? payload.Member("cancellation") ?? payload.Member("scheduled_event").Member("cancellation")).Text("canceler_type") == "host";

    /// <summary>When it happened; the older form says <c>time</c>.</summary>
    private static DateTimeOffset? TimeOf(JsonElement root, JsonElement payload) =>
        EventTime.ParseUtc(root.Text("created_at")) ?? EventTime.ParseUtc(root.Text("time")) ?? EventTime.ParseUtc(payload.Text("created_at"));

    private static string IdOf(JsonElement root, JsonElement payload, JsonElement invitee) =>
        CalendlyPerson.LastPart(payload.Text("uri") ?? invitee.Text("uri") ?? invitee.Text("uuid") ?? payload.Text("invitee"))
        ?? DerivedId.Hash(string.Join('\n', root.Text("created_at") ?? root.Text("time"), payload.GetRawText()));

    private static Touchpoint Touchpoint(JsonElement payload, JsonElement invitee, string kind)
    {
        var tracking = payload.Member("tracking") ?? invitee.Member("tracking");
        var values = tracking.Members().GroupBy(member => member.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => KeyValuePair.Create(group.Key, ((JsonElement?)group.Last().Value).Text()))
            .Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.OrdinalIgnoreCase);
        var meeting = payload.Member("scheduled_event").Text("name") ?? payload.Member("event_type").Text("name") ?? payload.Member("event").Text("name");
        return new Touchpoint(kind, Name: meeting).From(values);
    }
}
