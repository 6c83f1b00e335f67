using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Meta;

/// <summary>What is to be known about Meta's Lead Ads (webhooks.md 3.14).</summary>
internal static class MetaDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "meta",
        Title = "Meta Lead Ads",
        Signature = "X-Hub-Signature-256",
        Needs = [SourceNeed.Secret("App Secret und Verify Token", "App secret and verify token", "App Secret aus App › Einstellungen › Allgemeines; dahinter, durch ein Leerzeichen getrennt, ein selbst gewähltes Verify Token.", "App secret of App › Settings › Basic; behind it, separated by a blank, a verify token of your own choice."), SourceNeed.Token("Der Seite, langlebig, mit dem Recht leads_retrieval.", "Of the page, long-lived, with the permission leads_retrieval.")],
        Setup = new BilingualText(
            "developers.facebook.com › App › Webhooks › Page: Callback-URL und Verify Token eintragen, Feld leadgen abonnieren; dann die Seite mit der App verbinden (POST /{page-id}/subscribed_apps?subscribed_fields=leadgen, Recht leads_retrieval).",
            "developers.facebook.com › app › Webhooks › Page: enter callback URL and verify token, subscribe to the field leadgen; then connect the page with the app (POST /{page-id}/subscribed_apps?subscribed_fields=leadgen, permission leads_retrieval)."),
        Example = CurlExamples.Hex("""{"object":"page","entry":[{"id":"134587","time":1793523600,"changes":[{"field":"leadgen","value":{"created_time":1793523600,"leadgen_id":"1459076748710713","page_id":"134587","form_id":"1616801872291121"}}]}]}""", "X-Hub-Signature-256", "sha256="),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Lead-Formulare von Facebook und Instagram: das Feld leadgen einer Seite. Geheimnisse sind das App Secret und, durch ein Leerzeichen getrennt, das Verify Token, nach dem Meta per GET fragt. "
            + "Nachrichten tragen nur Nummern; die Antworten werden später bei Meta nachgelesen. Andere Felder einer Seite werden gezählt und ignoriert.",
            "Lead forms of Facebook and Instagram: a page's field leadgen. The secrets are the app secret and, separated by a blank, the verify token that Meta asks for by GET. "
            + "Messages carry only ids; the answers are fetched from Meta later. Other fields of a page are counted and ignored."),
        Ids = new BilingualText("Die leadgen_id.", "The leadgen_id."),
        Success = new SuccessAnswer(200),
    };
}
