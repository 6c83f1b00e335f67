using LeadSync.Domain.Scoring;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>Reasons of loss and rejection in people's words, as reasons of D-6. What no row knows is <c>other</c>, with the words as a note.</summary>
internal static class LossWords
{
    private const string Other = "other";

    /// <summary>A part of the text, in lower case, and its reason; the first row that fits counts.</summary>
    private static readonly (string Part, string Reason)[] Rows =
    [
        ("competit", Other), ("wettbewerb", Other), ("konkurrenz", Other),
        ("duplicate", "duplicate"), ("dublette", "duplicate"), ("duplikat", "duplicate"), ("merged", "duplicate"),
        ("no response", "unreachable"), ("unresponsive", "unreachable"), ("unreachable", "unreachable"), ("cannot contact", "unreachable"), ("can't contact", "unreachable"),
        ("not reached", "unreachable"), ("nicht erreich", "unreachable"), ("keine antwort", "unreachable"), ("no answer", "unreachable"),
        ("budget", "no-budget"), ("too expensive", "no-budget"), ("zu teuer", "no-budget"), ("price", "no-budget"), ("preis", "no-budget"),
        ("authority", "no-authority"), ("entscheidungsbefug", "no-authority"),
        ("too early", "too-early"), ("zu früh", "too-early"), ("timing", "too-early"), ("zeitpunkt", "too-early"), ("contact in future", "too-early"),
        ("no need", "no-need-now"), ("no interest", "no-need-now"), ("not interested", "no-need-now"), ("no longer interested", "no-need-now"), ("kein bedarf", "no-need-now"), ("kein interesse", "no-need-now"),
        ("spam", "spam"), ("junk", "spam"), ("student", "student"), ("applicant", "applicant"), ("bewerb", "applicant"),
        ("territory", "wrong-territory"), ("gebiet", "wrong-territory"), ("wrong data", "wrong-data"), ("bad data", "wrong-data"), ("falsche daten", "wrong-data"),
    ];

    /// <summary>Reasons that may be named by their code. Not «competitor»: of a deal it says who won, not who the lead was. Nor what needs a date.</summary>
    private static readonly HashSet<string> Codes =
        [.. RejectionReasons.Shipped.Where(reason => reason is { AskDate: false, Code: not "competitor" }).Select(reason => reason.Code)];

    /// <summary>The reason and the note of a loss.</summary>
    /// <param name="why">The CRM's words; null where it gives none.</param>
    /// <param name="status">What was reached.</param>
    public static (string Reason, string? Note) Of(string? why, CrmStatus status)
    {
        var reason = CodeOf(why) ?? status.Reason ?? Other;
        return (reason, why ?? (reason == Other ? status.Name : null));
    }

    private static string? CodeOf(string? why)
    {
        if (why is null) return null;
        var words = why.ToLowerInvariant();
        return Codes.Contains(words) ? words : Rows.FirstOrDefault(row => words.Contains(row.Part, StringComparison.Ordinal)).Reason;
    }
}
