using System.Collections.Frozen;
using System.Text;
using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Settings;

/// <summary>Addresses of a task, not of a person, such as <c>einkauf@</c>: two names behind one are two leads (D-35).</summary>
internal static class RoleAddress
{
    private static readonly FrozenSet<string> _mailboxes = new[]
    {
        "accounting", "admin", "anfrage", "anfragen", "bestellung", "bestellungen", "bewerbung", "billing", "buchhaltung", "buero", "contact",
        "datenschutz", "einkauf", "empfang", "enquiries", "enquiry", "finance", "hallo", "hello", "hr", "info", "inquiries", "it", "jobs", "kontakt",
        "mail", "marketing", "noreply", "no-reply", "office", "order", "orders", "personal", "post", "postmaster", "presse", "press", "privacy",
        "procurement", "purchasing", "rechnung", "reception", "sales", "sekretariat", "service", "support", "team", "technik", "vertrieb", "verwaltung",
        "webmaster", "zentrale",
    }.ToFrozenSet(StringComparer.Ordinal);

    internal static bool Is(EmailAddress email) => _mailboxes.Contains(email.Normalized[..email.Normalized.LastIndexOf('@')]);

    /// <summary>The name as keys compare it; null without a last name.</summary>
    internal static string? NameOf(Contact contact) => string.IsNullOrWhiteSpace(contact.LastName) ? null : Plain($"{contact.LastName} {contact.FirstName}");

    private static string Plain(string name) => string.Join(' ', name.Normalize(NormalizationForm.FormC).ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
