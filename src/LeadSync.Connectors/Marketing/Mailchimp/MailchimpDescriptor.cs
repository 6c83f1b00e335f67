using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Mailchimp;

/// <summary>What is to be known about Mailchimp's audiences (webhooks.md 3.5).</summary>
internal static class MailchimpDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "mailchimp",
        Title = "Mailchimp",
        Signature = null,
        Needs = [SourceNeed.KeyInUrl],
        Setup = new BilingualText(
            "Audience › Settings › Webhooks › Create New Webhook: Adresse mit ?key=; alle Ereignisse; bei «by an admin» und «via the API» nur, was Menschen tun sollen.",
            "Audience › Settings › Webhooks › Create New Webhook: the address with ?key=; all events; of the sources, by a subscriber at least."),
        Example = CurlExamples.FormWithKeyInUrl("type=subscribe&fired_at=2026-11-01+09%3A00%3A00&data%5Bid%5D=8a25ff1d98&data%5Blist_id%5D=a6b5da1054&data%5Bemail%5D=jana%40example.com&data%5Bmerges%5D%5BFNAME%5D=Jana"),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Webhooks einer Audience: Anmeldung, Abmeldung, Profil, geänderte Adresse, bereinigte Adresse. Mailchimp signiert nicht und prüft die URL mit GET: das Geheimnis steht als ?key= in der URL. "
            + "Zeiten sind UTC. Eine Anmeldung ist eine bestätigte E-Mail-Erlaubnis, Abmeldung, Beschwerde und Bereinigung ziehen sie zurück. Eine geänderte Adresse bleibt dieselbe Person.",
            "Webhooks of an audience: subscription, unsubscription, profile, changed address, cleaned address. Mailchimp does not sign and checks the URL by GET: the secret stands in the URL as ?key=. "
            + "Times are UTC. A subscription is a confirmed e-mail permission; unsubscription, complaint and cleaning withdraw it. Who changes the address stays the same person."),
        Ids = new BilingualText("Abgeleitet aus Ereignis, Audience, Mitglied und fired_at.", "Derived from event, audience, member and fired_at."),
        Success = new SuccessAnswer(200),
        ContentTypes = ["application/x-www-form-urlencoded"],
    };
}
