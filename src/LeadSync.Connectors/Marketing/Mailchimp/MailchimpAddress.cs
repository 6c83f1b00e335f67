using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mailchimp;

/// <summary>
/// A changed address (<c>upemail</c>). The new address comes with the id of the old one, so it stays one person; before it stands an event that
/// gives the old address that id, for the case that Mailchimp never told of it.
/// </summary>
internal static class MailchimpAddress
{
    private static readonly TimeSpan Before = TimeSpan.FromMilliseconds(1);

    public static IEnumerable<LeadEvent> Changed(FormValues form, DateTimeOffset at, Receipt receipt)
    {
        var old = EmailAddress.TryParse(form.Text("data[old_email]"));
        var now = EmailAddress.TryParse(form.Text("data[new_email]")) ?? EmailAddress.TryParse(form.Text("data[email]"));
        var id = (old ?? now) is { } known ? MailchimpMember.IdOf(known) : form.Text("data[new_id]", StrictIds.MaxLength);
        if (old is not null && now is not null) yield return Profile(form, "old", old, id, at - Before, receipt);
        yield return Profile(form, "new", now ?? old, id, at, receipt);
    }

    private static LeadEvent Profile(FormValues form, string part, EmailAddress? email, string? id, DateTimeOffset at, Receipt receipt) => new()
    {
        Id = MailchimpEvent.IdOf(form, "upemail", part),
        Source = receipt.Source,
        Type = LeadEventType.Profile,
        OccurredAt = at,
        Lead = new Contact { Email = email, ExternalId = id, System = id is null ? null : MailchimpMember.System },
    };
}
