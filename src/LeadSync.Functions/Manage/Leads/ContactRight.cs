using LeadSync.Domain.Qualification;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Whether a channel is open, with the reason in words and as a code that pages translate.</summary>
internal sealed record ContactRight(bool Allowed, string Because, string Code, IReadOnlyDictionary<string, string> Arguments)
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["request-of"] = "request",
        ["consent-of"] = "consent",
        ["is-customer"] = "customer",
        ["permission-confirmed"] = "double opt-in",
        ["legitimate-interest"] = "legitimate interest",
        ["no-objection"] = "no objection known",
        ["objection"] = "objection (Art. 21 GDPR)",
        ["permission-withdrawn"] = "permission withdrawn",
        ["opt-in-not-confirmed"] = "double opt-in not confirmed",
        ["no-basis"] = "no legal basis known",
        ["permission-unknown"] = "no permission known",
        ["channel-closed"] = "not allowed in this country",
    };

    public static ContactRight Of(ChannelRight right)
    {
        var words = Words.GetValueOrDefault(right.Because.Code, right.Because.Code);
        var because = right.Because.Arguments.TryGetValue("at", out var day) ? $"{words} of {day}" : words;
        return new ContactRight(right.Allowed, because, right.Because.Code, right.Because.Arguments);
    }
}
