using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mailchimp;

/// <summary>A member of an audience as a canonical person.</summary>
internal static class MailchimpMember
{
    public const string System = "mailchimp";
    private const int MaxInterests = 50;

    public static Contact Read(FormValues form)
    {
        var email = EmailAddress.TryParse(form.Text("data[email]")) ?? EmailAddress.TryParse(form.Text("data[merges][EMAIL]"));
        var id = email is null ? form.Text("data[id]", StrictIds.MaxLength) : IdOf(email);
        var person = new Contact { Email = email, ExternalId = id, System = id is null ? null : System };
        return PlainWords.Fill(person, form.Below("data[merges]")) with { Interests = Interests(form) };
    }

    /// <summary>
    /// The id that Mailchimp itself derives from an address in lower case, by another hash. Its random <c>data[id]</c> would not do: when an address
    /// changes, Mailchimp names the new one only, and the person could not be found again.
    /// </summary>
    public static string IdOf(EmailAddress email) => DerivedId.Hash(email.Normalized);

    private static string[]? Interests(FormValues form)
    {
        var groups = form.Below("data[merges][GROUPINGS]").Where(pair => pair.Key.EndsWith("[groups]", StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Value);
        string[] all = [.. groups.Append(form.Text("data[merges][INTERESTS]") ?? "")
            .SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Take(MaxInterests)];
        return all.Length == 0 ? null : all;
    }
}
