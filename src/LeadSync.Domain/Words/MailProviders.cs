using System.Collections.Frozen;

namespace LeadSync.Domain.Words;

/// <summary>Domains of mailbox and internet providers, which say nothing of the company behind an address (D-35).</summary>
public static class MailProviders
{
    private static readonly FrozenSet<string> Domains =
        WordFile.Rows("MailProviders.txt").SelectMany(columns => columns[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a provider's domain, in any case of letters.</summary>
    /// <param name="domain">The domain, for example <c>gmx.de</c>.</param>
    public static bool Contains(string domain) => Domains.Contains(domain);
}
