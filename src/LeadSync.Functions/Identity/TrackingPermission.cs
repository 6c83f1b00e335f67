using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Identity;

/// <summary>Whether what an anonymous browser did may be brought together with the person: only where <c>consent.channels.tracking</c> is confirmed (D-29).</summary>
internal static class TrackingPermission
{
    /// <summary>The channel.</summary>
    public const string Channel = "tracking";

    /// <summary>True where the newest word on it is a confirmation; nothing said is no.</summary>
    /// <param name="contacts">What is known, the oldest first.</param>
    public static bool IsGiven(IEnumerable<Contact> contacts) =>
        contacts.Select(contact => contact.Consent?.Channels?.GetValueOrDefault(Channel)).LastOrDefault(permission => permission is not null)?.Status == PermissionStatus.Confirmed;
}
