using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Declared;

/// <summary>Where stands whether a person may be addressed (D-29, D-30).</summary>
internal sealed record DeclaredConsent
{
    public DeclaredValue? Basis { get; init; }

    /// <summary>By channel.</summary>
    public required IReadOnlyDictionary<string, DeclaredValue> Permissions { get; init; }

    public DeclaredValue? Form { get; init; }

    public DeclaredValue? Wording { get; init; }

    /// <summary>The basis assumed where neither an event nor the source's setting names one (D-30).</summary>
    public ConsentBasis? DefaultBasis { get; init; }

    /// <summary>What an event says of permissions; null for nothing. Who asks for contact may be answered, who unsubscribes may not be written to.</summary>
    public Consent? Of(DeclaredItem item, string? touchpoint, string system, DateTimeOffset at)
    {
        var told = Told(item, system, at);
        if (touchpoint == TouchpointKinds.Unsubscribe) return told.With(LoosePermission.Withdrawn(Permit.Email, system));
        return touchpoint is not null && Permit.Asked(touchpoint, at, system) is { } asked ? asked.With(told) : told;
    }

    private Consent? Told(DeclaredItem item, string system, DateTimeOffset at)
    {
        ConsentBasis? basis = ConsentWords.Bases.TryGetValue(Basis?.Of(item) ?? "", out var word) ? word : null;
        var channels = Channels(item, at);
        return basis is null && channels.Count == 0 ? null : new Consent { Basis = basis, At = basis is null ? null : at, Source = system, Channels = channels.Count == 0 ? null : channels };
    }

    private SortedDictionary<string, ChannelPermission> Channels(DeclaredItem item, DateTimeOffset at)
    {
        var channels = new SortedDictionary<string, ChannelPermission>(StringComparer.Ordinal);
        foreach (var (channel, value) in Permissions)
        {
            if (ConsentWords.Statuses.TryGetValue(value.Of(item) ?? "", out var status)) channels[channel] = Permission(item, status, at);
        }

        return channels;
    }

    private ChannelPermission Permission(DeclaredItem item, PermissionStatus status, DateTimeOffset at) => status is PermissionStatus.Requested or PermissionStatus.Confirmed
        ? new(status, status == PermissionStatus.Requested ? at : null, status == PermissionStatus.Confirmed ? at : null, Form?.Of(item), Wording?.Of(item, DeclaredItem.MaxNoteLength))
        : new(status);
}
