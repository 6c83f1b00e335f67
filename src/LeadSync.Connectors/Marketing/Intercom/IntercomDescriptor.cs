using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Intercom;

/// <summary>What is to be known about Intercom (webhooks.md 3.9).</summary>
internal static class IntercomDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "intercom",
        Title = "Intercom",
        Signature = "X-Hub-Signature",
        Needs = [SourceNeed.Secret("Client Secret der App", "The app's client secret", "app.intercom.com › Developer Hub › App › Basic information.", "app.intercom.com › Developer Hub › app › Basic information.")],
        Setup = new BilingualText(
            "Developer Hub › App › Webhooks: Adresse eintragen; Topics contact.lead.created, contact.user.created, contact.email.updated, contact.unsubscribed, conversation.user.created, conversation.user.replied.",
            "Developer Hub › app › Webhooks: enter the address; topics contact.lead.created, contact.user.created, contact.email.updated, contact.unsubscribed, conversation.user.created, conversation.user.replied."),
        Example = CurlExamples.Hex("""{"type":"notification_event","id":"notif_1","topic":"contact.user.created","app_id":"a1","created_at":1793523600,"data":{"type":"notification_event_data","item":{"type":"contact","id":"c1","email":"jana@example.com","name":"Jana Müller"}}}""", "X-Hub-Signature", "sha1=", algorithm: "sha1"),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Webhooks einer App für Kontakte und Gespräche. Geheimnis ist das Client Secret der App. Schreibt jemand im Gespräch, ist das ein Kontaktpunkt der Art chat; Antworten der eigenen Leute, "
            + "Firmen und Löschungen werden gezählt und ignoriert. Eine Abmeldung von E-Mails entzieht diese Erlaubnis.",
            "An app's webhooks for contacts and conversations. The secret is the app's client secret. Somebody writing in a conversation is a touchpoint of kind chat; answers by colleagues, "
            + "companies and deletions are counted and ignored. Unsubscribing from e-mails withdraws that permission."),
        Ids = new BilingualText("Die id der Nachricht, sonst ein Hash ihres Inhalts.", "The notification's id, else a hash of its content."),
    };
}
