using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>
/// Answers whether sales may call or write, cautiously: a withdrawn channel is closed whatever the basis, an unconfirmed double opt-in counts for nothing,
/// and legitimate interest alone opens nothing (D-29).
/// </summary>
internal static class ContactRights
{
    public static ContactRight Call(Consent? consent) => PermissionOf(consent, "phone") switch
    {
        { Status: PermissionStatus.Withdrawn } => ContactRight.No("permission-withdrawn", "permission to call withdrawn"),
        { Status: PermissionStatus.Confirmed } given => ContactRight.Yes("permission-confirmed", "permission to call", given.ConfirmedAt),
        _ => ByBasis(consent),
    };

    public static ContactRight Email(Consent? consent) => PermissionOf(consent, "email") switch
    {
        { Status: PermissionStatus.Withdrawn } => ContactRight.No("permission-withdrawn", "permission to write withdrawn"),
        { Status: PermissionStatus.Confirmed } given => ContactRight.Yes("permission-confirmed", "double opt-in", given.ConfirmedAt),
        { Status: PermissionStatus.Requested } when consent?.Basis != ConsentBasis.Request => Unconfirmed(),
        _ when consent?.Basis == ConsentBasis.Consent => Unconfirmed(),
        _ => ByBasis(consent),
    };

    private static ContactRight Unconfirmed() => ContactRight.No("opt-in-not-confirmed", "double opt-in not confirmed");

    private static ContactRight ByBasis(Consent? consent) => consent?.Basis switch
    {
        ConsentBasis.Request => ContactRight.Yes("request-of", "request", consent.At),
        ConsentBasis.Consent => ContactRight.Yes("consent-of", "consent", consent.At),
        ConsentBasis.Customer => ContactRight.Yes("is-customer", "customer", since: null),
        ConsentBasis.LegitimateInterest => ContactRight.No("permission-unknown", "legitimate interest alone opens no channel"),
        _ => ContactRight.No("no-basis", "no legal basis known"),
    };

    private static ChannelPermission? PermissionOf(Consent? consent, string channel) => consent?.Channels?.GetValueOrDefault(channel);
}
