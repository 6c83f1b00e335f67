using System.Collections.Frozen;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Text;
using LeadSync.Domain.Words;

namespace LeadSync.Domain.Routing;

/// <summary>By what two leads are known to be of one company: its domain, else that of the e-mail address, else its name without legal form (D-35).</summary>
internal static class CompanyKey
{
    private static readonly char[] Separators = [' ', '\t', '\u00A0', ',', '&', '+', '(', ')', '-'];

    private static readonly FrozenSet<string> LegalForms = new[]
    {
        "gmbh", "mbh", "ggmbh", "ag", "kg", "kgaa", "ohg", "og", "gbr", "ug", "partg", "partgmbb", "aktiengesellschaft", "kommanditgesellschaft",
        "se", "ev", "eg", "ek", "eu", "sa", "sarl", "rl", "sagl", "sas", "sasu", "srl", "spa", "bv", "nv", "gesmbh", "co", "comp", "inc", "ltd", "limited", "llc", "llp", "plc", "corp", "cie", "ab", "oy", "aps",
        "anstalt", "stiftung", "haftungsbeschraenkt",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The key; null for a lead without a company.</summary>
    public static string? Of(IFieldSource lead) => 
        OfDomain(TextOf(lead, "companyDomain")) ?? OfDomain(MailDomain(TextOf(lead, "email"))) ?? OfName(TextOf(lead, "company"));

    private static string? MailDomain(string? email) => email?.Split('@') is [_, .., var domain] ? domain : null;

    private static string? OfDomain(string? domain) =>
        domain is null || MailProviders.Contains(domain) ? null : $"domain {domain.ToLowerInvariant()}";

    /// <summary>A company's name without case, umlauts, punctuation and legal form; empty for a name without letters and digits.</summary>
    public static string NameOf(string name)
    {
        var words = name.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(SearchName.Normalize).Where(word => word.Length > 0).ToArray();
        var bare = words.Where(word => !LegalForms.Contains(word)).ToArray();
        return string.Concat(bare.Length > 0 ? bare : words);
    }

    /// <summary>The domain of the company behind an e-mail address; null for a mailbox provider's, and without an address.</summary>
    public static string? DomainOf(string? email) => MailDomain(email) is { } domain && !MailProviders.Contains(domain) ? domain : null;

    private static string? OfName(string? name) => NameOf(name ?? "") is { Length: > 0 } key ? $"name {key}" : null;

    private static string? TextOf(IFieldSource lead, string field) => lead.Get(field)?.Texts.FirstOrDefault(text => text.Length > 0);
}
