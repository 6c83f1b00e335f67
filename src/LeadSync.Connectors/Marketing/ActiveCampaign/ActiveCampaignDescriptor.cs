using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.ActiveCampaign;

/// <summary>What is to be known about ActiveCampaign (webhooks.md 3.4).</summary>
internal static class ActiveCampaignDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "activecampaign",
        Title = "ActiveCampaign",
        Signature = null,
        Needs = [SourceNeed.KeyInUrl],
        Setup = new BilingualText(
            "Settings › Developer › Manage Webhooks › Add: Adresse mit ?key=, Typen subscribe, unsubscribe, contact_add, contact_update, contact_tag_added, open, click. Oder in einer Automation die Aktion Webhook.",
            "Settings › Developer › Manage Webhooks › Add: the address with ?key=, types subscribe, unsubscribe, contact_add, contact_update, contact_tag_added, open, click. Or in an automation the action Webhook."),
        Example = CurlExamples.FormWithKeyInUrl("type=subscribe&date_time=2026-11-01T10%3A00%3A00%2B01%3A00&initiated_from=public&list=1&contact%5Bid%5D=36&contact%5Bemail%5D=jana%40example.com"),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Webhooks des Kontos (An- und Abmeldung, Kontakt, Schlagwort, Öffnung, Klick …) und der Automationen. ActiveCampaign signiert nicht: das Geheimnis steht als ?key= oder als Passwort "
            + "(Basic) in der URL. Schlagwörter werden Interessen; eigene Felder werden am Namen erkannt, nicht an der Nummer (Automationen senden den Namen). "
            + "Eine Automation ohne Ereignis ändert nur das Profil, außer ?kind= in der URL nennt einen Kontaktpunkt.",
            "Webhooks of the account (subscription, unsubscription, contact, tag, open, click …) and of automations. ActiveCampaign does not sign: the secret stands in the URL as ?key= or as password "
            + "(Basic). Tags become interests; custom fields are known by name, not by number (automations send the name). "
            + "An automation without an event changes only the profile, unless ?kind= in the URL names a touchpoint."),
        Ids = new BilingualText(
            "Abgeleitet aus Kontakt, Ereignis, Zeit, Liste, Schlagwort, Kampagne und Link; Automationen: aus Inhalt und Tag.",
            "Derived from contact, event, time, list, tag, campaign and link; automations: from content and day."),
        Success = new SuccessAnswer(200),
        RepeatsOnError = false,
        ContentTypes = ["application/x-www-form-urlencoded"],
    };
}
