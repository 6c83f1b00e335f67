using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>The member <c>consent</c>: basis and permissions by channel (D-29).</summary>
internal static class GenericConsent
{
    private const string Email = "email";
    private const int MaxChannels = 20;
    private const int MaxNameLength = 100;
    private const int MaxWording = 8_000;

    private static readonly Dictionary<string, ConsentBasis> Bases = new(StringComparer.Ordinal)
    {
        ["none"] = ConsentBasis.None,
        ["consent"] = ConsentBasis.Consent,
        ["request"] = ConsentBasis.Request,
        ["customer"] = ConsentBasis.Customer,
        ["legitimate-interest"] = ConsentBasis.LegitimateInterest,
    };

    private static readonly Dictionary<string, PermissionStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["unknown"] = PermissionStatus.Unknown,
        ["requested"] = PermissionStatus.Requested,
        ["confirmed"] = PermissionStatus.Confirmed,
        ["withdrawn"] = PermissionStatus.Withdrawn,
    };

    public static Consent? Read(StrictObject lead)
    {
        if (lead.Object("consent") is not { } consent) return null;
        var read = new Consent { Basis = consent.Word("basis", Bases), At = consent.Time("at"), Source = consent.Text("source"), ObjectedAt = consent.Time("objectedAt") };
        var optIn = consent.Flag("optIn") == true;
        var channels = Channels(consent);
        // The short form: a basis and optIn say that e-mail is allowed, unless the channel itself says otherwise.
        if (optIn && read.Basis is not null and not ConsentBasis.None) channels.TryAdd(Email, new ChannelPermission(PermissionStatus.Confirmed, ConfirmedAt: read.At));
        return read with { Channels = channels.Count == 0 ? null : channels };
    }

    private static SortedDictionary<string, ChannelPermission> Channels(StrictObject consent)
    {
        var read = new SortedDictionary<string, ChannelPermission>(StringComparer.Ordinal);
        if (consent.Object("channels") is not { } channels) return read;
        string[] names = [.. channels.Names().Take(MaxChannels + 1)];
        if (names.Length > MaxChannels) channels.Fault("", $"Holds more than {MaxChannels} channels.");
        foreach (var name in names.Take(MaxChannels))
        {
            if (CleanText.Of(name) is not { Length: <= MaxNameLength } clean) channels.Fault("", "Names a channel with an empty or overlong name. Use email, phone or post.");
            else if (channels.Object(name) is { } channel) read[clean] = Permission(channel);
        }

        return read;
    }

    private static ChannelPermission Permission(StrictObject channel)
    {
        if (!channel.Has("status")) channel.Fault("status", $"Is missing. Say one of: {string.Join(", ", Statuses.Keys)}.");
        return new ChannelPermission(
            channel.Word("status", Statuses) ?? PermissionStatus.Unknown,
            channel.Time("requestedAt"),
            channel.Time("confirmedAt"),
            channel.Text("form"),
            channel.Text("wording", MaxWording));
    }
}
