using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.ActiveCampaign;

/// <summary>What ActiveCampaign's types of event mean.</summary>
internal static class ActiveCampaignTypes
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["subscribe"] = TouchpointKinds.NewsletterSignup, ["unsubscribe"] = TouchpointKinds.Unsubscribe, ["open"] = TouchpointKinds.EmailOpen, ["click"] = TouchpointKinds.EmailClick,
        ["reply"] = "email-reply", ["forward"] = "email-forward", ["share"] = "email-share", ["sms_reply"] = "sms-reply",
    };

    private static readonly HashSet<string> Profiles = new(StringComparer.Ordinal)
    {
        "contact_add", "contact_update", "update", "contact_tag_added", "contact_tag_removed", "subscriber_note", "contact_note", "sms_unsub",
    };

    private static readonly Dictionary<string, string> Useless = new(StringComparer.Ordinal)
    {
        ["sent"] = IgnoredReasons.SentToPerson, ["sms_sent"] = IgnoredReasons.SentToPerson, ["bounce"] = IgnoredReasons.MailBounced, ["list_add"] = IgnoredReasons.AboutOtherRecord,
        ["contact_delete"] = IgnoredReasons.RecordDeleted, ["contact_deleted"] = IgnoredReasons.RecordDeleted,
    };

    /// <summary>The kind of touchpoint; null where the person did nothing.</summary>
    public static string? KindOf(string? type) => type is null ? null : Kinds.GetValueOrDefault(type);

    /// <summary>Why a type is of no use; null where it is. Automations name no type.</summary>
    public static string? Ignored(string? type) =>
        type is null || Kinds.ContainsKey(type) || Profiles.Contains(type) ? null
        : Useless.TryGetValue(type, out var reason) ? reason
        : type.StartsWith("deal_", StringComparison.Ordinal) ? IgnoredReasons.AboutDeal
        : type.StartsWith("account_", StringComparison.Ordinal) ? IgnoredReasons.AboutCompany
        : IgnoredReasons.TypeUnknown;
}
