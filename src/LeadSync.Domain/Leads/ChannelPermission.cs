namespace LeadSync.Domain.Leads;

/// <summary>The permission for one channel, with its evidence (D-29).</summary>
/// <param name="Status">Where the permission stands.</param>
/// <param name="RequestedAt">When it was asked for (double opt-in sent).</param>
/// <param name="ConfirmedAt">When it was confirmed.</param>
/// <param name="Form">The form on which it was given.</param>
/// <param name="Wording">The wording that was agreed to.</param>
public sealed record ChannelPermission(
    PermissionStatus Status,
    DateTimeOffset? RequestedAt = null,
    DateTimeOffset? ConfirmedAt = null,
    string? Form = null,
    string? Wording = null);
