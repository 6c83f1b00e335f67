using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Calendly;

/// <summary>What is to be known about Calendly (webhooks.md 3.8).</summary>
internal static class CalendlyDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "calendly",
        Title = "Calendly",
        Signature = "Calendly-Webhook-Signature",
        Documentation = new BilingualText(
            "Gebuchte und abgesagte Termine, Nichterscheinen und Routing-Formulare, signiert mit dem Signing Key; drei Minuten Abweichung sind erlaubt. Eine Buchung ist eine Bitte um Kontakt. "
            + "Sagt der Gastgeber ab oder wird verlegt, bleibt nur das Profil: die Person hat nicht abgesagt. Antworten auf Fragen wie Firma oder Telefon werden an ihren Wörtern erkannt.",
            "Booked and cancelled meetings, no-shows and routing forms, signed with the signing key; three minutes of difference are allowed. A booking is a request for contact. "
            + "Where the host cancels, or a meeting is moved, only the profile stays: the person did not cancel. Answers to questions such as company or telephone are known by their words."),
        Ids = new BilingualText("Ereignis und uri der Einladung, des Nichterscheinens oder der Formularsendung.", "Event and uri of the invitee, the no-show or the form submission."),
    };
}
