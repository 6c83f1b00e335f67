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
        Documentation = new BilingualText(
            "Lead-Formulare von LinkedIn. Geheimnis ist das Client Secret der App; bei mehreren beantwortet das erste LinkedIns Frage per GET (challengeCode). "
            + "Kommen Nachrichten ohne Signatur, gehört das Geheimnis als ?key= in die URL. Nachrichten tragen nur URNs; die Antworten werden später bei LinkedIn nachgelesen. Gelöschte Antworten werden ignoriert.",
            "Lead forms of LinkedIn. The secret is the app's client secret; of several the first answers LinkedIn's question by GET (challengeCode). "
            + "Should messages come without a signature, put the secret as ?key= into the URL. Messages carry only URNs; the answers are fetched from LinkedIn later. Deleted responses are ignored."),
        Ids = new BilingualText("leadGenFormResponse, leadAction und occurredAt.", "leadGenFormResponse, leadAction and occurredAt."),
    };
}
