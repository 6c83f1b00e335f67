using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Segment;

/// <summary>What is to be known about Segment (webhooks.md 3.11).</summary>
internal static class SegmentDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "segment",
        Title = "Segment",
        Signature = "X-Signature",
        Needs = [SourceNeed.Secret("Shared Secret", "Shared secret", "Selbst gewählt; beim Ziel einzutragen.", "Of your own choice; entered at the destination.")],
        Setup = new BilingualText(
            "Connections › Destinations › Add › Webhooks (Actions): Adresse, Shared Secret, Batch size 1 oder Kopfzeile X-LeadSync-Key; Mapping für alle Typen.",
            "Connections › Destinations › Add › Webhooks (Actions): address, shared secret, batch size 1 or header X-LeadSync-Key; a mapping for all types."),
        Example = CurlExamples.Hex("""{"version":1,"type":"identify","messageId":"m-1","userId":"42","traits":{"email":"jana@example.com","name":"Jana Müller"},"timestamp":"2026-11-01T09:00:00.000Z"}""", "X-Signature", algorithm: "sha1"),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Webhooks: identify, group, track, page, screen, alias, delete. Geheimnis ist das Shared Secret. Von einem Stapel ist nur der erste Eintrag signiert; die übrigen zählen nur, "
            + "wenn das Geheimnis auch im Header X-LeadSync-Key steht, sonst werden sie ignoriert. Deshalb: Stapelgröße 1 oder dieser Header. delete ist ein Löschverlangen.",
            "Webhooks: identify, group, track, page, screen, alias, delete. The secret is the shared secret. Of a batch only the first entry is signed; the others count only "
            + "where the secret also stands in the header X-LeadSync-Key, else they are ignored. So use a batch size of 1, or that header. delete is a request to be erased."),
        Ids = new BilingualText("Die messageId, sonst ein Hash des Inhalts ohne sentAt und receivedAt.", "The messageId, else a hash of the content without sentAt and receivedAt."),
    };
}
