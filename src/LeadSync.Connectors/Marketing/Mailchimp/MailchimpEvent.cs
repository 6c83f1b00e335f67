using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mailchimp;

/// <summary>One event of an audience.</summary>
internal static class MailchimpEvent
{
    public static bool IsKnown(string type) => type is "subscribe" or "unsubscribe" or "profile" or "upemail" or "cleaned";

    public static IEnumerable<LeadEvent> Read(FormValues form, string type, Receipt receipt)
    {
        var at = EventTime.ParseUtc(form.Text("fired_at")) ?? receipt.ReceivedAt;
        if (type == "upemail") return MailchimpAddress.Changed(form, at, receipt);
        var person = MailchimpMember.Read(form);
        var kind = KindOf(form, type);
        var consent = Permission(form, type, EventTime.Clamp(at, receipt.ReceivedAt));
        return
        [
            new LeadEvent
            {
                Id = IdOf(form, type),
                Source = receipt.Source,
                Type = kind is not null ? LeadEventType.Touchpoint : consent is not null ? LeadEventType.Consent : LeadEventType.Profile,
                OccurredAt = at,
                Lead = person with { Consent = consent },
                Touchpoint = kind is null ? null : new Touchpoint(kind, Name: form.Text("data[list_id]"), Campaign: form.Text("data[campaign_id]"), Medium: "email"),
            },
        ];
    }

    /// <summary>The same for every attempt at delivery; a member may change twice within a second, so what it became counts too.</summary>
    public static string IdOf(FormValues form, string type, string? part = null)
    {
        var data = string.Join('\n', form.Below("data").Where(pair => !pair.Key.StartsWith("[ip_", StringComparison.OrdinalIgnoreCase))
            .OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).Select(pair => $"{pair.Key}={pair.Value}"));
        return DerivedId.Of(type, form.Text("data[list_id]", StrictIds.MaxLength), part, DerivedId.Hash($"{form.Text("fired_at")}\n{data}"));
    }

    /// <summary>Who is deleted by an employee, or cleaned by Mailchimp, did nothing.</summary>
    private static string? KindOf(FormValues form, string type) => type switch
    {
        "subscribe" => TouchpointKinds.NewsletterSignup,
        "unsubscribe" when form.Text("data[action]") != "delete" => TouchpointKinds.Unsubscribe,
        _ => null,
    };

    /// <summary>Mailchimp tells of a subscription only once it is confirmed. A cleaned address (bounce or complaint) may not be written to any more.</summary>
    private static Consent? Permission(FormValues form, string type, DateTimeOffset at) => type switch
    {
        "subscribe" => LoosePermission.Confirmed(Permit.Email, MailchimpMember.System, at).WithEvidence(form.Text("data[list_id]") is { } list ? "Mailchimp audience " + CleanText.Cut(list, 100) : null),
        "unsubscribe" or "cleaned" => LoosePermission.Withdrawn(Permit.Email, MailchimpMember.System),
        _ => null,
    };
}
