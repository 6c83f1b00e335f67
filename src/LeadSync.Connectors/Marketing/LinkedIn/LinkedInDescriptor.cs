using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.LinkedIn;

/// <summary>What is to be known about LinkedIn's Lead Sync (webhooks.md 3.15).</summary>
internal static class LinkedInDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "linkedin",
        Title = "LinkedIn Lead Sync",
        Signature = "X-LI-Signature",
        Needs = [SourceNeed.Secret("Client Secret der App", "The app's client secret", "developer.linkedin.com › App › Auth.", "developer.linkedin.com › app › Auth."), SourceNeed.Token("Mit dem Recht r_marketing_leadgen_automation.", "With the scope r_marketing_leadgen_automation."), SourceNeed.Grant("Der App; RefreshToken des Mitglieds, das sie erlaubt hat.", "Of the app; RefreshToken of the member who permitted it.")],
        Setup = new BilingualText(
            "developer.linkedin.com › App mit Lead Sync API › Webhooks: Adresse eintragen und prüfen lassen; dann je Werbekonto POST /rest/leadNotifications mit leadType SPONSORED.",
            "developer.linkedin.com › app with Lead Sync API › Webhooks: enter the address and have it validated; then for each ad account POST /rest/leadNotifications with leadType SPONSORED."),
        Example = CurlExamples.Hex("""{"type":"LEAD_ACTION","leadGenFormResponse":"urn:li:leadGenFormResponse:1a2b3c-4","leadAction":"CREATED","occurredAt":1793523600000}""", "X-LI-Signature", text: "hmacsha256=$BODY"),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Lead-Formulare von LinkedIn. Geheimnis ist das Client Secret der App; bei mehreren beantwortet das erste LinkedIns Frage per GET (challengeCode). "
            + "Kommen Nachrichten ohne Signatur, gehört das Geheimnis als ?key= in die URL. Nachrichten tragen nur URNs; die Antworten werden später bei LinkedIn nachgelesen. Gelöschte Antworten werden ignoriert.",
            "Lead forms of LinkedIn. The secret is the app's client secret; of several the first answers LinkedIn's question by GET (challengeCode). "
            + "Should messages come without a signature, put the secret as ?key= into the URL. Messages carry only URNs; the answers are fetched from LinkedIn later. Deleted responses are ignored."),
        Ids = new BilingualText("leadGenFormResponse, leadAction und occurredAt.", "leadGenFormResponse, leadAction and occurredAt."),
    };
}
