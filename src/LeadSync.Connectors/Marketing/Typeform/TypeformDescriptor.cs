using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Typeform;

/// <summary>What is to be known about Typeform (webhooks.md 3.7).</summary>
internal static class TypeformDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "typeform",
        Title = "Typeform",
        Signature = "Typeform-Signature",
        Documentation = new BilingualText(
            "Antworten eines Formulars, signiert mit dem Geheimnis des Webhooks. Fragen werden am Typ, an ref oder an den Wörtern des Titels erkannt (Vorname, Firma, PLZ …, deutsch und englisch), "
            + "versteckte Felder am Namen (email, utm_…). Ja oder Nein auf eine Frage nach Newsletter, E-Mail oder Anruf ist eine Erlaubnis mit ihrem Wortlaut. Eine Antwort ohne E-Mail, "
            + "aber mit Name oder Telefon, behält ihr token als Kennung.",
            "Answers of a form, signed with the webhook's secret. Questions are known by type, by ref or by the words of their title (first name, company, zip …, German and English), "
            + "hidden fields by name (email, utm_…). Yes or no to a question about newsletter, e-mail or calls is a permission with its wording. A response without an e-mail, "
            + "but with name or telephone, keeps its token as id."),
        Ids = new BilingualText("token der Antwort, sonst event_id.", "The response's token, else event_id."),
    };
}
