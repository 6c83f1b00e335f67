using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Typeform;

/// <summary>Yes or no to being addressed. A question that names no channel, such as one for having read the privacy notice, allows nothing.</summary>
internal static class TypeformConsent
{
    public static Consent? Read(IEnumerable<TypeformAnswer> answers, string? form, DateTimeOffset at, string system)
    {
        Consent? consent = null;
        foreach (var answer in answers.Where(answer => answer.Yes is not null)) consent = consent.With(Of(answer, form, at, system));
        return consent;
    }

    private static Consent? Of(TypeformAnswer answer, string? form, DateTimeOffset at, string system)
    {
        var consent = Channel(answer, Permit.Email, IsMail(answer.Question), at, system).With(Channel(answer, Permit.Phone, IsCall(answer.Question), at, system))?.WithEvidence(form, answer.Question);
        if (consent is null) return answer.Yes == true && IsContact(answer.Question) ? Permit.Request(at, system) : null;
        return answer.Yes == true ? consent with { Basis = ConsentBasis.Consent, At = at } : consent;
    }

    private static Consent? Channel(TypeformAnswer answer, string channel, bool isAsked, DateTimeOffset at, string system) =>
        !isAsked ? null : answer.Yes == true ? LoosePermission.Confirmed(channel, system, at) : LoosePermission.Withdrawn(channel, system);

    private static bool IsMail(string? question) =>
        QuestionWords.Mentions(question, "newsletter", "e mail", "e mails", "email", "emails", "mail", "mails", "per mail", "mailing", "mailings");

    private static bool IsCall(string? question) =>
        QuestionWords.Mentions(question, "call", "call me", "phone", "telephone", "telefon", "telefonisch", "anrufen", "anruf", "rückruf", "zurückrufen");

    private static bool IsContact(string? question) =>
        QuestionWords.Mentions(question, "contact me", "contacted", "kontakt", "kontaktieren", "kontaktiert", "kontaktaufnahme");
}
