using LeadSync.Domain.Routing;
using LeadSync.Domain.Words;

namespace LeadSync.Domain.Leads;

/// <summary>The domain by which two persons are known to be of one company (D-35).</summary>
public static class CompanyDomain
{
    private const int Longest = 253;
    private const string Web = "www.";

    /// <summary>
    /// The company's domain in lower case without <c>www.</c>, else that of the e-mail address; null where neither tells a company: a mailbox provider's
    /// domain does not, nor what no domain can be (RFC 1035: more than 253 characters, others than letters, digits, <c>-</c> and <c>.</c>).
    /// </summary>
    public static string? Of(Contact contact) => Normalized(contact.CompanyDomain) ?? Normalized(CompanyKey.DomainOf(contact.Email?.Normalized));

    private static string? Normalized(string? domain)
    {
        if (domain is null) return null;
        var lower = domain.Trim().TrimEnd('.').ToLowerInvariant();
        var bare = lower.StartsWith(Web, StringComparison.Ordinal) ? lower[Web.Length..] : lower;
        return IsDomain(bare) && !MailProviders.Contains(bare) ? bare : null;
    }

    private static bool IsDomain(string text) =>
        text.Length is > 2 and <= Longest && text.Contains('.', StringComparison.Ordinal) && text.All(character => char.IsLetterOrDigit(character) || character is '-' or '.');
}
