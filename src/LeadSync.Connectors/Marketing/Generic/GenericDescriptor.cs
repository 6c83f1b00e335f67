using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>What is to be known about <c>generic</c>.</summary>
internal static class GenericDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "generic",
        Title = "Standard Webhooks",
        Signature = "Standard Webhooks v1",
        Needs = [SourceNeed.Secret("Geheimnis nach Standard Webhooks", "Standard Webhooks secret", "whsec_ und Base64 von 24 bis 64 zufälligen Bytes; dasselbe beim Absender.", "whsec_ and Base64 of 24 to 64 random bytes; the same at the sender.")],
        Setup = new BilingualText(
            "Im eigenen System: Adresse eintragen, mit einer der Standard-Webhooks-Bibliotheken signieren (standardwebhooks.com).",
            "In your own system: enter the address, sign with one of the Standard Webhooks libraries (standardwebhooks.com)."),
        Example = CurlExamples.StandardWebhooks("""{"id":"evt-1","occurredAt":"2026-11-01T09:00:00Z","lead":{"email":"jana@example.com","lastName":"Müller"},"touchpoint":{"kind":"newsletter-signup"}}"""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Nimmt LeadSyncs eigene Form: ein Objekt oder ein Array von bis zu 100, mit den Kopfzeilen webhook-id, webhook-timestamp und webhook-signature. "
            + "Zu lange Texte, falsche Typen und doppelte Schlüssel werden mit ihrer Stelle abgelehnt.",
            "Takes LeadSync's own form: one object or an array of up to 100, with the headers webhook-id, webhook-timestamp and webhook-signature. "
            + "Texts that are too long, wrong types and duplicate keys are refused with their place."),
        Ids = new BilingualText("Das Mitglied id, bis 200 Zeichen.", "The member id, up to 200 characters."),
        ContentTypes = ["application/json"],
    };
}
