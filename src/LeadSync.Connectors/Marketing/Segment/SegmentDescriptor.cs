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
        Documentation = new BilingualText(
            "Webhooks: identify, group, track, page, screen, alias, delete. Geheimnis ist das Shared Secret. Von einem Stapel ist nur der erste Eintrag signiert; die übrigen zählen nur, "
            + "wenn das Geheimnis auch im Header X-LeadSync-Key steht, sonst werden sie ignoriert. Deshalb: Stapelgröße 1 oder dieser Header. delete ist ein Löschverlangen.",
            "Webhooks: identify, group, track, page, screen, alias, delete. The secret is the shared secret. Of a batch only the first entry is signed; the others count only "
            + "where the secret also stands in the header X-LeadSync-Key, else they are ignored. So use a batch size of 1, or that header. delete is a request to be erased."),
        Ids = new BilingualText("Die messageId, sonst ein Hash des Inhalts ohne sentAt und receivedAt.", "The messageId, else a hash of the content without sentAt and receivedAt."),
    };
}
