using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>A person may, or may no longer, be addressed by a channel.</summary>
internal static class MauticSubscription
{
    /// <summary>Mautic's words and numbers for a status.</summary>
    private static readonly Dictionary<string, PermissionStatus> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["contactable"] = PermissionStatus.Confirmed, ["0"] = PermissionStatus.Confirmed,
        ["unsubscribed"] = PermissionStatus.Withdrawn, ["1"] = PermissionStatus.Withdrawn,
        ["manual"] = PermissionStatus.Withdrawn, ["3"] = PermissionStatus.Withdrawn,
    };

    public static void Read(JsonElement item, string pointer, MauticInstance instance, LooseContent content)
    {
        var status = item.Text("new_status");
        if (status is "bounced" or "2") content.Ignore(IgnoredReasons.MailBounced);
        else if (MauticContact.Channel(item.Text("channel") ?? "email") is { } channel && status is not null && Statuses.TryGetValue(status, out var permission))
            content.Add(item, pointer, Changed(item, channel, permission, instance));
        else content.Reject(item, pointer, RejectedReasons.WrongShape, "Holds no known channel and new_status.");
    }

    private static LeadEvent Changed(JsonElement item, string channel, PermissionStatus status, MauticInstance instance)
    {
        var contact = item.Member("contact") ?? item.Member("lead");
        var at = instance.TimeOf(item);
        var permission = new ChannelPermission(status, ConfirmedAt: status == PermissionStatus.Confirmed ? at : null);
        var channels = new Dictionary<string, ChannelPermission>(StringComparer.Ordinal) { [channel] = permission };
        return new LeadEvent
        {
            Id = instance.Id(contact.Text("id", StrictIds.MaxLength), "subscription", DerivedId.Hash($"{channel}\n{status}\n{item.Text("timestamp") ?? item.GetRawText()}")),
            Source = instance.Receipt.Source,
            Type = LeadEventType.Consent,
            OccurredAt = at,
            Lead = MauticContact.Read(contact, instance) with { Consent = new Consent { Source = "mautic", Channels = channels } },
        };
    }
}
