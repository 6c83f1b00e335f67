using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Reading;

/// <summary>A vendor's word on whether a person may be addressed by one channel.</summary>
internal static class LoosePermission
{
    /// <summary>The person objected to a channel.</summary>
    public static Consent Withdrawn(string channel, string system) => Of(channel, system, new ChannelPermission(PermissionStatus.Withdrawn));

    /// <summary>The person was asked, and has not answered.</summary>
    public static Consent Requested(string channel, string system, DateTimeOffset at) => Of(channel, system, new ChannelPermission(PermissionStatus.Requested, RequestedAt: at));

    /// <summary>The person allowed a channel.</summary>
    public static Consent Confirmed(string channel, string system, DateTimeOffset at) => Of(channel, system, new ChannelPermission(PermissionStatus.Confirmed, ConfirmedAt: at));

    /// <summary>The person allowed a channel, or objected to it.</summary>
    public static Consent Changed(bool isAllowed, string channel, string system, DateTimeOffset at) => isAllowed ? Confirmed(channel, system, at) : Withdrawn(channel, system);

    private static Consent Of(string channel, string system, ChannelPermission permission) => new()
    {
        Source = system,
        Channels = new Dictionary<string, ChannelPermission>(StringComparer.Ordinal) { [channel] = permission },
    };
}
