using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Words;

/// <summary>What kind of touchpoint a form, page or link is, told from its words. A table: the first row that fits decides.</summary>
internal static class KindWords
{
    private const int MaxLength = 100;

    /// <summary>Words in a form's name.</summary>
    private static readonly (string Kind, string[] Words)[] Forms =
    [
        // First: who applies for a job by a form «Bewerbung, Kontakt» asks for no sales call.
        (TouchpointKinds.Application, ["bewerbung", "bewerben", "job application", "job-application"]),
        (TouchpointKinds.CallbackRequest, ["rückruf", "rueckruf", "callback", "call back", "call-back"]),
        (TouchpointKinds.DemoRequest, ["demo"]),
        (TouchpointKinds.QuoteRequest, ["angebot", "offerte", "quote", "quotation"]),
        (TouchpointKinds.PriceList, ["preisliste", "price list", "price-list", "pricelist"]),
        (TouchpointKinds.WebinarSignup, ["webinar"]),
        (TouchpointKinds.Download, ["whitepaper", "white paper", "download", "e-book", "ebook"]),
        (TouchpointKinds.NewsletterSignup, ["newsletter"]),
        (TouchpointKinds.ContactRequest, ["kontakt", "contact"]),
    ];

    /// <summary>Words that are a part of a page's path.</summary>
    private static readonly (string Kind, string[] Words)[] Pages =
    [
        (TouchpointKinds.CareersView, ["karriere", "careers", "career", "jobs", "stellen", "stellenangebote"]),
        (TouchpointKinds.PricingView, ["preise", "pricing", "prices", "preisliste"]),
        (TouchpointKinds.ProductClick, ["produkt", "produkte", "product", "products"]),
    ];

    private static readonly HashSet<string> QrMedia = new(StringComparer.OrdinalIgnoreCase) { "qr", "qr-code", "qrcode", "qr_code" };

    /// <summary>A sender's own word for a kind in lower case; null for what is no word of at most 100 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>.</summary>
    public static string? Normalize(string? text) =>
        text is { Length: > 0 and <= MaxLength } && text.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.')
            ? text.ToLowerInvariant()
            : null;

    /// <summary>The kind of a form by the first of its names that has a known word, else <see cref="TouchpointKinds.FormSubmit"/>.</summary>
    public static string OfForm(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            foreach (var (kind, words) in Forms)
            {
                if (name is not null && words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))) return kind;
            }
        }

        return TouchpointKinds.FormSubmit;
    }

    /// <summary>The kind of a page view by its medium and the parts of its path.</summary>
    public static string OfPage(string? medium, string? path)
    {
        if (medium is not null && QrMedia.Contains(medium.Trim())) return TouchpointKinds.QrScan;
        var parts = path?.Split(['/', '-', '_', '.', '?', '#'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        var row = Pages.FirstOrDefault(page => parts.Any(part => page.Words.Contains(part, StringComparer.OrdinalIgnoreCase)));
        return row.Kind ?? TouchpointKinds.PageView;
    }
}
