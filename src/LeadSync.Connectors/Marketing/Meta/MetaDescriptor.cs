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
        Documentation = new BilingualText(
            "Lead-Formulare von Facebook und Instagram: das Feld leadgen einer Seite. Geheimnisse sind das App Secret und, durch ein Leerzeichen getrennt, das Verify Token, nach dem Meta per GET fragt. "
            + "Nachrichten tragen nur Nummern; die Antworten werden später bei Meta nachgelesen. Andere Felder einer Seite werden gezählt und ignoriert.",
            "Lead forms of Facebook and Instagram: a page's field leadgen. The secrets are the app secret and, separated by a blank, the verify token that Meta asks for by GET. "
            + "Messages carry only ids; the answers are fetched from Meta later. Other fields of a page are counted and ignored."),
        Ids = new BilingualText("Die leadgen_id.", "The leadgen_id."),
        Success = new SuccessAnswer(200),
    };
}
