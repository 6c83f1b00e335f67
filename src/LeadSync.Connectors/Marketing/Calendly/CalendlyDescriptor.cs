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
        Needs = [SourceNeed.Secret("Signing Key", "Signing key", "Wird beim Anlegen des Abonnements mitgegeben (signing_key).", "Given when the subscription is created (signing_key).")],
        Setup = new BilingualText(
            "Nur über die API: POST https://api.calendly.com/webhook_subscriptions mit url, events (invitee.created, invitee.canceled, invitee_no_show.created, routing_form_submission.created), organization, scope und signing_key. Tarif Standard oder höher.",
            "By API only: POST https://api.calendly.com/webhook_subscriptions with url, events (invitee.created, invitee.canceled, invitee_no_show.created, routing_form_submission.created), organization, scope and signing_key. Plan Standard or higher."),
        Example = CurlExamples.TimedHex("""{"created_at":"2026-11-01T09:00:00.000000Z","event":"invitee.created","payload":{"uri":"https://api.calendly.com/scheduled_events/E1/invitees/I1","email":"jana@example.com","name":"Jana Müller"}}""", "$TIME.$BODY", "-H \"Calendly-Webhook-Signature: t=$TIME,v1=$SIGNATURE\""),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Gebuchte und abgesagte Termine, Nichterscheinen und Routing-Formulare, signiert mit dem Signing Key; drei Minuten Abweichung sind erlaubt. Eine Buchung ist eine Bitte um Kontakt. "
            + "Sagt der Gastgeber ab oder wird verlegt, bleibt nur das Profil: die Person hat nicht abgesagt. Antworten auf Fragen wie Firma oder Telefon werden an ihren Wörtern erkannt.",
            "Booked and cancelled meetings, no-shows and routing forms, signed with the signing key; three minutes of difference are allowed. A booking is a request for contact. "
            + "Where the host cancels, or a meeting is moved, only the profile stays: the person did not cancel. Answers to questions such as company or telephone are known by their words."),
        Ids = new BilingualText("Ereignis und uri der Einladung, des Nichterscheinens oder der Formularsendung.", "Event and uri of the invitee, the no-show or the form submission."),
    };
}
