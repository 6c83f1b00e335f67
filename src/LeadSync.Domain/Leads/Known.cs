namespace LeadSync.Domain.Leads;

/// <summary>What an event lets LeadSync know about the person.</summary>
internal static class Known
{
    private const string Email = "email";

    public static LeadState By(LeadState state, LeadEvent row) => state with
    {
        Origin = Origin.After(state.Origin, row),
        Contact = ContactAfter(state.Contact.MergedWith(row.Lead.WithEvidence(row.Source, row.OccurredAt)), row),
        Last = LeadFold.PlaceOf(row),
        Events = state.Events + 1,
        TouchedAt = row.Touchpoint is null ? state.TouchedAt : row.OccurredAt,
    };

    // What the kind of touchpoint says of the newsletter, where the sender names no permission itself (D-30: it stops or opens e-mail only).
    private static Contact ContactAfter(Contact contact, LeadEvent row) => row.Touchpoint?.Kind switch
    {
        _ when row.Lead.Consent?.Channels?.ContainsKey(Email) == true => contact,
        TouchpointKinds.Unsubscribe => WithEmail(contact, PermissionOf(contact) with { Status = PermissionStatus.Withdrawn }),
        TouchpointKinds.ConsentConfirmed => WithEmail(contact, PermissionOf(contact) with { Status = PermissionStatus.Confirmed, ConfirmedAt = row.OccurredAt }),
        _ => contact,
    };

    private static ChannelPermission PermissionOf(Contact contact) =>
        contact.Consent?.Channels?.GetValueOrDefault(Email) ?? new ChannelPermission(PermissionStatus.Unknown);

    private static Contact WithEmail(Contact contact, ChannelPermission permission)
    {
        var change = new Consent { Channels = new SortedDictionary<string, ChannelPermission>(StringComparer.Ordinal) { [Email] = permission } };
        return contact with { Consent = contact.Consent?.MergedWith(change) ?? change };
    }
}
