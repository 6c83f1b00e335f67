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
        Documentation = new BilingualText(
            "Webhooks einer App für Kontakte und Gespräche. Geheimnis ist das Client Secret der App. Schreibt jemand im Gespräch, ist das ein Kontaktpunkt der Art chat; Antworten der eigenen Leute, "
            + "Firmen und Löschungen werden gezählt und ignoriert. Eine Abmeldung von E-Mails entzieht diese Erlaubnis.",
            "An app's webhooks for contacts and conversations. The secret is the app's client secret. Somebody writing in a conversation is a touchpoint of kind chat; answers by colleagues, "
            + "companies and deletions are counted and ignored. Unsubscribing from e-mails withdraws that permission."),
        Ids = new BilingualText("Die id der Nachricht, sonst ein Hash ihres Inhalts.", "The notification's id, else a hash of its content."),
    };
}
