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
        Needs = [SourceNeed.Secret("Geheimnis des Webhooks", "The webhook's secret", "Selbst gewählt, beim Webhook einzutragen.", "Of your own choice, entered beside the webhook.")],
        Setup = new BilingualText(
            "Formular › Connect › Webhooks › Add a webhook: Adresse eintragen, Edit › Secret setzen, Schalter auf an.",
            "Form › Connect › Webhooks › Add a webhook: enter the address, Edit › set the secret, switch it on."),
        Example = CurlExamples.Base64("""{"event_id":"e1","event_type":"form_response","form_response":{"form_id":"f1","token":"t1","submitted_at":"2026-11-01T09:00:00Z","definition":{"title":"Kontakt","fields":[{"id":"q1","type":"email","title":"E-Mail"}]},"answers":[{"type":"email","email":"jana@example.com","field":{"id":"q1","type":"email"}}]}}""", "Typeform-Signature", "sha256="),
        Tried = TriedAgainst.DocumentedExamples,
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
