using System.Text;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Words;

/// <summary>What kind of touchpoint an event is that a customer named. Only whole names count: «Contact Deleted» asks for nothing.</summary>
internal static class EventWords
{
    private const int MaxLength = 100;
    private const string Other = "event";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["email-opened"] = TouchpointKinds.EmailOpen, ["opened-email"] = TouchpointKinds.EmailOpen,
        ["email-clicked"] = TouchpointKinds.EmailClick, ["email-link-clicked"] = TouchpointKinds.EmailClick, ["clicked-email"] = TouchpointKinds.EmailClick,
        ["form-submitted"] = TouchpointKinds.FormSubmit, ["submitted-form"] = TouchpointKinds.FormSubmit,
        ["product-clicked"] = TouchpointKinds.ProductClick, ["product-viewed"] = TouchpointKinds.ProductClick,
        ["demo-requested"] = TouchpointKinds.DemoRequest, ["requested-demo"] = TouchpointKinds.DemoRequest, ["request-demo"] = TouchpointKinds.DemoRequest,
        ["contact-requested"] = TouchpointKinds.ContactRequest, ["callback-requested"] = TouchpointKinds.CallbackRequest,
        ["quote-requested"] = TouchpointKinds.QuoteRequest, ["requested-quote"] = TouchpointKinds.QuoteRequest,
        ["webinar-registered"] = TouchpointKinds.WebinarSignup, ["registered-for-webinar"] = TouchpointKinds.WebinarSignup, ["attended-webinar"] = TouchpointKinds.WebinarAttended, ["webinar-attended"] = TouchpointKinds.WebinarAttended,
        ["newsletter-subscribed"] = TouchpointKinds.NewsletterSignup, ["subscribed-to-newsletter"] = TouchpointKinds.NewsletterSignup,
        ["downloaded"] = TouchpointKinds.Download, ["file-downloaded"] = TouchpointKinds.Download, ["content-downloaded"] = TouchpointKinds.Download,
        ["order-completed"] = TouchpointKinds.Purchase, ["placed-order"] = TouchpointKinds.Purchase, ["unsubscribed"] = TouchpointKinds.Unsubscribe,
    };

    /// <summary>The kind of an event; the name itself as one word where it is not known, so that a company's model may score it.</summary>
    public static string KindOf(string? name)
    {
        var word = Word(name);
        return Kinds.GetValueOrDefault(word, word.Length == 0 ? Other : word);
    }

    /// <summary>The name in lower case, with <c>-</c> for all that is neither letter nor digit: «Signed Up» is <c>signed-up</c>.</summary>
    private static string Word(string? name)
    {
        var word = new StringBuilder();
        foreach (var character in (name ?? "").Take(MaxLength))
        {
            if (char.IsLetterOrDigit(character)) word.Append(char.ToLowerInvariant(character));
            else if (word.Length > 0 && word[^1] != '-') word.Append('-');
        }

        return word.ToString().Trim('-');
    }
}
