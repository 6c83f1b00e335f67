using System.Security.Cryptography;
using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Tryton;

/// <summary>Tryton with the module <c>leadsync_webhook</c>: one message whenever an opportunity reaches a state.</summary>
internal sealed class TrytonSource : IWebhookSource<SalesEvent>
{
    public SourceDescriptor Descriptor { get; } = new()
    {
        Name = "tryton",
        Title = "Tryton",
        Signature = "X-LeadSync-Signature (HMAC-SHA-256)",
        Needs = [SourceNeed.Secret("Geheimnis in trytond.conf", "Secret in trytond.conf", "[leadsync_webhook] secret = …; dasselbe hier.", "[leadsync_webhook] secret = …; the same here.")],
        Setup = new BilingualText(
            "Modul leadsync_webhook installieren; in trytond.conf unter [leadsync_webhook] url und secret setzen, trytond neu starten.",
            "Install the module leadsync_webhook; in trytond.conf set url and secret below [leadsync_webhook], restart trytond."),
        Example = CurlExamples.Hex("""{"eventId":"e-1","event":"opportunity.won","id":4711,"state":"won","reference":null,"occurredAt":"2026-11-01T09:00:00Z","employee":2}""", "X-LeadSync-Signature", "sha256="),
        Tried = TriedAgainst.OurImitation,
        Documentation = new BilingualText(
            "Das Modul leadsync_webhook meldet jeden Zustand einer sale.opportunity: opportunity heißt angenommen, converted umgewandelt, won, lost mit Grund, cancelled abgelehnt. "
            + "Geheimnis ist der Eintrag secret in trytond.conf. CrmId ist die Nummer des Datensatzes; reference nennt den Lead selbst.",
            "The module leadsync_webhook tells each state of a sale.opportunity: opportunity means accepted, converted, won, lost with reason, cancelled means rejected. "
            + "The secret is the entry secret in trytond.conf. CrmId is the record's number; reference names the lead itself."),
        Ids = new BilingualText("eventId; jede Aktion hängt ihren Namen an.", "eventId; each action appends its name."),
        // The module tries once; polling makes good what is lost.
        RepeatsOnError = false,
    };

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) =>
        new HexSignature("X-LeadSync-Signature", "sha256=", key => HMACSHA256.HashData(key, request.Body.Span)).Verify(request, settings);

    public WebhookContent<SalesEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt) =>
        Unreadable.Keep(CrmObjects.Read(request, receivedAt, "Send the module's message.", Item), request);

    private static void Item(JsonElement item, string pointer, CrmContent content) => content.Add(item, pointer, Change(item));

    private static CrmChange Change(JsonElement item)
    {
        var state = item.Text("state") ?? item.Text("event")?.Split('.')[^1];
        var status = TrytonWords.States.Find(state);
        return new CrmChange
        {
            Id = DerivedId.Or(item.Text("eventId"), item.GetRawText()),
            CrmId = item.Id("id"),
            Key = item.Text("reference"),
            At = EventTime.ParseUtc(item.Text("occurredAt")),
            Status = status,
            Why = item.Text("lostReason"),
            By = item.Id("employee"),
            Account = item.Text("party", StrictIds.MaxLength),
            Opportunity = status?.Action is SalesActionKind.Convert or SalesActionKind.Win ? item.Id("id") : null,
            Otherwise = state is null ? IgnoredReasons.StatusNotTold : status is null ? IgnoredReasons.StatusUnmapped : IgnoredReasons.NothingForSales,
        };
    }
}
