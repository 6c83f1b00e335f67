namespace LeadSync.Domain.Leads;

/// <summary>On what basis, and by which channels, a person may be addressed, as far as one event knows it (D-29).</summary>
public sealed record Consent
{
    /// <summary>The legal basis; null where the event names none.</summary>
    public ConsentBasis? Basis { get; init; }

    /// <summary>When the basis was given.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Where it was given, for example <c>double-opt-in</c>.</summary>
    public string? Source { get; init; }

    /// <summary>True where a source's default basis was taken because the sender named none.</summary>
    public bool Assumed { get; init; }

    /// <summary>When the person objected to being addressed (Art. 21 GDPR): stops everything (D-30); null for never.</summary>
    public DateTimeOffset? ObjectedAt { get; init; }

    /// <summary>Permissions by channel: <c>email</c>, <c>phone</c>, <c>post</c>.</summary>
    public IReadOnlyDictionary<string, ChannelPermission>? Channels { get; init; }

    /// <summary>This consent, overlaid by what a newer event knows: a newer value wins, an absent one changes nothing.</summary>
    public Consent MergedWith(Consent newer) =>
        (Replaces(newer) ? newer : this) with
        {
            Channels = Overlay(Channels, newer.Channels),
            ObjectedAt = newer.ObjectedAt ?? ObjectedAt,
        };

    // What a source merely assumes never replaces what was said (D-30).
    private bool Replaces(Consent newer) => newer.Basis is not null && (Basis is null || Assumed || !newer.Assumed);

    private static IReadOnlyDictionary<string, ChannelPermission>? Overlay(
        IReadOnlyDictionary<string, ChannelPermission>? older, IReadOnlyDictionary<string, ChannelPermission>? newer)
    {
        if (older is null || newer is null) return newer ?? older;
        var all = new SortedDictionary<string, ChannelPermission>(StringComparer.Ordinal);
        foreach (var (channel, permission) in older.Concat(newer)) all[channel] = permission;
        return all;
    }
}
