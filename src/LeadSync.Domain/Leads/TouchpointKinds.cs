using System.Collections.Frozen;

namespace LeadSync.Domain.Leads;

/// <summary>The kinds of touchpoint that LeadSync knows by name (design §5); a company's model may score any other word.</summary>
public static class TouchpointKinds
{
    /// <summary>A QR code was scanned, for example on a poster.</summary>
    public const string QrScan = "qr-scan";

    /// <summary>A product or its picture was clicked.</summary>
    public const string ProductClick = "product-click";

    /// <summary>The newsletter was subscribed to.</summary>
    public const string NewsletterSignup = "newsletter-signup";

    /// <summary>A page was seen.</summary>
    public const string PageView = "page-view";

    /// <summary>The prices were seen.</summary>
    public const string PricingView = "pricing-view";

    /// <summary>A price list was asked for.</summary>
    public const string PriceList = "price-list";

    /// <summary>The careers portal was seen (D-10).</summary>
    public const string CareersView = "careers-view";

    /// <summary>A form was sent whose purpose is not known.</summary>
    public const string FormSubmit = "form-submit";

    /// <summary>Something was downloaded.</summary>
    public const string Download = "download";

    /// <summary>An e-mail was opened.</summary>
    public const string EmailOpen = "email-open";

    /// <summary>A link in an e-mail was clicked.</summary>
    public const string EmailClick = "email-click";

    /// <summary>Somebody signed up for a webinar.</summary>
    public const string WebinarSignup = "webinar-signup";

    /// <summary>Somebody took part in a webinar.</summary>
    public const string WebinarAttended = "webinar-attended";

    /// <summary>The person wrote in a chat.</summary>
    public const string Chat = "chat";

    /// <summary>A demonstration was asked for.</summary>
    public const string DemoRequest = "demo-request";

    /// <summary>Contact was asked for.</summary>
    public const string ContactRequest = "contact-request";

    /// <summary>A call back was asked for.</summary>
    public const string CallbackRequest = "callback-request";

    /// <summary>A quotation was asked for.</summary>
    public const string QuoteRequest = "quote-request";

    /// <summary>The newsletter was unsubscribed from.</summary>
    public const string Unsubscribe = "unsubscribe";

    /// <summary>A double opt-in was confirmed.</summary>
    public const string ConsentConfirmed = "consent-confirmed";

    /// <summary>A meeting was booked.</summary>
    public const string MeetingBooked = "meeting-booked";

    /// <summary>The person called.</summary>
    public const string InboundCall = "inbound-call";

    /// <summary>Somebody applied for a job: no lead, as shipped.</summary>
    public const string Application = "application";

    /// <summary>Something was bought.</summary>
    public const string Purchase = "purchase";

    /// <summary>The kinds that ask for contact, as shipped (D-15).</summary>
    public static IReadOnlySet<string> Requests { get; } =
        new[] { DemoRequest, ContactRequest, CallbackRequest, QuoteRequest, MeetingBooked, InboundCall }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
