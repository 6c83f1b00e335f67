using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>A webhook's body: event types as keys, lists of events as values.</summary>
internal static class MauticWebhook
{
    private const string Prefix = "mautic.";

    /// <summary>Event types that are of no use, with the reason.</summary>
    private static readonly Dictionary<string, string> Ignored = new(StringComparer.Ordinal)
    {
        ["mautic.lead_post_delete"] = IgnoredReasons.RecordDeleted,
        ["mautic.lead_company_change"] = IgnoredReasons.LinkChanged,
        ["mautic.company_post_save"] = IgnoredReasons.AboutCompany,
        ["mautic.company_post_delete"] = IgnoredReasons.AboutCompany,
        ["mautic.lead_list_change"] = IgnoredReasons.ListChanged,
        ["mautic.lead_list_batch_change"] = IgnoredReasons.ListChanged,
        ["mautic.email_on_send"] = IgnoredReasons.SentToPerson,
        ["mautic.sms_on_send"] = IgnoredReasons.SentToPerson,
    };

    /// <summary>True where the bytes begin like a webhook: those are always signed.</summary>
    public static bool Begins(ReadOnlySpan<byte> body)
    {
        var text = body.TrimStart("\uFEFF \t\r\n"u8);
        return text.StartsWith("{"u8) && text[1..].TrimStart(" \t\r\n"u8).StartsWith("\"mautic."u8);
    }

    public static bool IsOne(JsonElement root) => root.EnumerateObject().Any(member => member.Name.StartsWith(Prefix, StringComparison.Ordinal));

    public static WebhookContent<LeadEvent> Read(JsonElement root, MauticInstance instance)
    {
        var content = new LooseContent(instance.Receipt);
        foreach (var member in root.EnumerateObject())
        {
            var index = 0;
            foreach (var item in ((JsonElement?)member.Value).Items()) Item(member.Name, item, $"/{member.Name}/{index++}", instance, content);
        }

        return content.Build();
    }

    private static void Item(string type, JsonElement item, string pointer, MauticInstance instance, LooseContent content)
    {
        if (Ignored.TryGetValue(type, out var reason)) content.Ignore(reason);
        else if (item.ValueKind != JsonValueKind.Object) content.Reject(item, pointer, RejectedReasons.WrongShape, "Is no object.");
        else if (type.StartsWith("mautic.lead_post_save", StringComparison.Ordinal) || type == "mautic.lead_points_change") content.Add(item, pointer, MauticProfile.Read(type, item, instance));
        else if (type == "mautic.form_on_submit") content.Add(item, pointer, MauticForm.Read(item, instance));
        else if (type == "mautic.page_on_hit") content.Add(item, pointer, MauticHit.Read(item, instance));
        else if (type == "mautic.email_on_open") content.Add(item, pointer, MauticOpen.Read(item, instance));
        else if (type == "mautic.lead_channel_subscription_changed") MauticSubscription.Read(item, pointer, instance, content);
        else content.AddUnknown(item, pointer, type, MauticContact.Read(item.Member("contact") ?? item.Member("lead"), instance), instance.TimeOf(item));
    }
}
