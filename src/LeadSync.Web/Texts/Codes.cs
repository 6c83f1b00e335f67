using LeadSync.Domain.Leads;

namespace LeadSync.Web.Texts;

/// <summary>Words for codes that are no reasons, one list a kind of code.</summary>
internal static class Codes
{
    public static IReadOnlyDictionary<string, Text> Touchpoints { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["qr-scan"] = new("QR-Code gescannt", "QR code scanned"),
        ["product-click"] = new("Produkt angeklickt", "Product clicked"),
        ["newsletter-signup"] = new("Newsletter abonniert", "Newsletter sign-up"),
        ["page-view"] = new("Seite angesehen", "Page viewed"),
        ["pricing-view"] = new("Preise angesehen", "Prices viewed"),
        ["price-list"] = new("Preisliste angefordert", "Price list requested"),
        ["form-submit"] = new("Formular gesendet", "Form submitted"),
        ["download"] = new("Download", "Download"),
        ["email-open"] = new("E-Mail geöffnet", "E-mail opened"),
        ["email-click"] = new("Link in E-Mail geklickt", "E-mail link clicked"),
        ["webinar-signup"] = new("Zum Webinar angemeldet", "Webinar sign-up"),
        ["webinar-attended"] = new("Am Webinar teilgenommen", "Webinar attended"),
        ["trade-fair"] = new("Messebesuch", "Trade fair"),
        ["chat"] = new("Chat", "Chat"),
        ["inbound-call"] = new("Anruf", "Inbound call"),
        ["demo-request"] = new("Vorführung angefragt", "Demo requested"),
        ["contact-request"] = new("Kontakt angefragt", "Contact requested"),
        ["callback-request"] = new("Rückruf gewünscht", "Call back requested"),
        ["quote-request"] = new("Angebot angefragt", "Quote requested"),
        ["meeting-booked"] = new("Termin gebucht", "Meeting booked"),
        ["meeting-cancelled"] = new("Termin abgesagt", "Meeting cancelled"),
        ["meeting-missed"] = new("Termin versäumt", "Meeting missed"),
        ["careers-view"] = new("Karriereseite angesehen", "Careers page viewed"),
        ["application"] = new("Bewerbung", "Job application"),
        ["consent-confirmed"] = new("Einwilligung bestätigt", "Consent confirmed"),
        ["unsubscribe"] = new("Newsletter abbestellt", "Unsubscribed"),
        ["purchase"] = new("Kauf", "Purchase"),
        ["unidentified-visit"] = new("Besuch ohne Namen", "Unidentified visit"),
        ["profile"] = new("Angaben geändert", "Fields changed"),
        ["consent"] = new("Einwilligung geändert", "Consent changed"),
        ["merge"] = new("Zusammengeführt", "Merged"),
        ["erase"] = new("Löschung", "Erasure"),
        ["accept"] = new("Vertrieb: angenommen", "Sales: accepted"),
        ["reject"] = new("Vertrieb: abgelehnt", "Sales: rejected"),
        ["contacted"] = new("Vertrieb: kontaktiert", "Sales: contacted"),
        ["qualify"] = new("Vertrieb: bestätigt", "Sales: confirmed"),
        ["convert"] = new("Vertrieb: umgewandelt", "Sales: converted"),
        ["advance"] = new("Vertrieb: nächster Schritt", "Sales: next step"),
        ["win"] = new("Vertrieb: gewonnen", "Sales: won"),
        ["lose"] = new("Vertrieb: verloren", "Sales: lost"),
        ["recycle"] = new("Vertrieb: zurück ins Nurturing", "Sales: recycled"),
        ["disqualify"] = new("Vertrieb: ausgeschieden", "Sales: disqualified"),
        ["reassign"] = new("Vertrieb: neu zugeordnet", "Sales: reassigned"),
        ["note"] = new("Vertrieb: Notiz", "Sales: note"),
        ["override"] = new("Vertrieb: Ausnahme mit Grund", "Sales: exception with its reason"),
    };

    public static IReadOnlyDictionary<string, Text> Movers { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["identity"] = new("Erkennung", "Identification"),
        ["score"] = new("Punktwertung", "Scoring"),
        ["routing"] = new("Verteilung", "Routing"),
        ["clock"] = new("Uhr", "Clock"),
        ["manage"] = new("Verwaltung", "Administration"),
    };

    public static IReadOnlyDictionary<string, Text> Tasks { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        [CareTask.AskedForContact] = new("Bittet um Kontakt", "Asks for contact"),
        [CareTask.QualificationCall] = new("Anrufen und fragen", "Call and ask"),
        [CareTask.Withdrawn] = new("Nicht mehr ansprechen", "Make no contact any more"),
    };

    public static IReadOnlyDictionary<string, Text> Departments { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["marketing"] = new("Marketing", "Marketing"),
        ["inside-sales"] = new("Innendienst", "Inside sales"),
        ["field-sales"] = new("Außendienst", "Field sales"),
        ["customer-service"] = new("Kundenservice", "Customer service"),
    };

    public static IReadOnlyDictionary<string, Text> Channels { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["call"] = new("Anrufen", "Call"),
        ["phone"] = new("Telefon", "Telephone"),
        ["email"] = new("E-Mail", "E-mail"),
        ["post"] = new("Post", "Post"),
    };

    public static IReadOnlyDictionary<string, Text> Bases { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["None"] = new("Keine", "None"),
        ["Consent"] = new("Einwilligung", "Consent"),
        ["Request"] = new("Anfrage der Person", "The person's request"),
        ["Customer"] = new("Kundenbeziehung", "Customer relationship"),
        ["LegitimateInterest"] = new("Berechtigtes Interesse", "Legitimate interest"),
    };

    public static IReadOnlyDictionary<string, Text> Permissions { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["Unknown"] = new("unbekannt", "unknown"),
        ["Requested"] = new("angefragt, nicht bestätigt", "requested, not confirmed"),
        ["Confirmed"] = new("bestätigt", "confirmed"),
        ["Withdrawn"] = new("widerrufen", "withdrawn"),
    };

    public static IReadOnlyDictionary<string, Text> OfferStates { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["Open"] = new("offen", "open"),
        ["Overdue"] = new("überfällig", "overdue"),
        ["Accepted"] = new("angenommen", "accepted"),
        ["Rejected"] = new("abgelehnt", "rejected"),
        ["Lapsed"] = new("verfallen", "lapsed"),
        ["Withdrawn"] = new("zurückgezogen", "withdrawn"),
    };

    public static IReadOnlyDictionary<string, Text> CycleKinds { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["New"] = new("Neukunde", "New business"),
        ["Existing"] = new("Bestandskunde", "Existing business"),
    };

    public static IReadOnlyDictionary<string, Text> RuleOutcomes { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["Matched"] = new("passt", "matches"),
        ["TestFailed"] = new("passt nicht", "does not match"),
        ["NotYetValid"] = new("gilt noch nicht", "not valid yet"),
        ["Expired"] = new("gilt nicht mehr", "no longer valid"),
    };

    public static IReadOnlyDictionary<string, Text> Dimensions { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["Engagement"] = new("Verhalten", "Engagement"),
        ["Fit"] = new("Profil", "Fit"),
    };

    public static IReadOnlyDictionary<string, Text> FactStates { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["unknown"] = new("unbekannt", "unknown"),
        ["claimed"] = new("angegeben", "claimed"),
        ["confirmed"] = new("bestätigt", "confirmed"),
    };

    public static IReadOnlyDictionary<string, Text> Salutations { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["Mr"] = new("Herr", "Mr"),
        ["Mrs"] = new("Frau", "Ms"),
    };
}
