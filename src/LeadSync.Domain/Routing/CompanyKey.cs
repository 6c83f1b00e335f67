using System.Collections.Frozen;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing;

/// <summary>By what two leads are known to be of one company: its domain, else that of the e-mail address, else its name without legal form (D-35).</summary>
internal static class CompanyKey
{
    private static readonly char[] Separators = [' ', '\t', '\u00A0', ',', '&', '+', '(', ')', '-'];

    // A mailbox provider's domain says nothing of the company.
    private static readonly FrozenSet<string> MailProviders = new[]
    {
        "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "arcor.de", "posteo.de", "mailbox.org", "bluewin.ch", "aon.at",
        "gmail.com", "googlemail.com", "outlook.com", "outlook.de", "hotmail.com", "hotmail.de", "live.de", "yahoo.com", "yahoo.de", "icloud.com", "aol.com",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> LegalForms = new[]
    {
        "gmbh", "mbh", "ggmbh", "ag", "kg", "kgaa", "ohg", "og", "gbr", "ug",
        "se", "ev", "eg", "ek", "sa", "sarl", "sagl", "gesmbh", "co", "inc", "ltd", "llc", "cie",
        "anstalt", "haftungsbeschraenkt",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The key; null for a lead without a company.</summary>
    public static string? Of(IFieldSource lead) => 
        OfDomain(TextOf(lead, "companyDomain")) ?? OfDomain(MailDomain(TextOf(lead, "email"))) ?? OfName(TextOf(lead, "company"));

    private static string? MailDomain(string? email) => email?.Split('@') is [_, .., var domain] ? domain : null;

    private static string? OfDomain(string? domain) =>
        domain is null || MailProviders.Contains(domain) ? null : $"domain {domain.ToLowerInvariant()}";

    private static string? OfName(string? name)
    {
        var words = (name ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(SearchName.Normalize).Where(word => word.Length > 0).ToArray();
        var bare = words.Where(word => !LegalForms.Contains(word)).ToArray();
        return words.Length == 0 ? null : $"name {string.Concat(bare.Length > 0 ? bare : words)}";
    }

    private static string? TextOf(IFieldSource lead, string field) => lead.Get(field)?.Texts.FirstOrDefault(text => text.Length > 0);
}
