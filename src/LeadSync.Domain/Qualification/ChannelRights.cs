using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Qualification;

/// <summary>Decides channel by channel: first what the person said itself, then the service level's table.</summary>
internal sealed class ChannelRights(ServiceLevel level, Contact contact, LegalGround ground)
{
    private readonly GivenFields fields = new(FieldsOf(contact, ground), new LeadFields(WithoutBasis(contact)));

    public ChannelRight Of(Channel channel)
    {
        var permission = PermissionOf(contact, channel);
        return Refusal(channel, permission?.Status ?? PermissionStatus.Unknown) is { } refused
            ? new ChannelRight(Allowed: false, refused)
            : ByTable(channel, permission);
    }

    private CodedReason? Refusal(Channel channel, PermissionStatus status) => status switch
    {
        _ when ground.Objected => CodedReason.Of("objection"),
        PermissionStatus.Withdrawn => CodedReason.Of("permission-withdrawn"),
        PermissionStatus.Requested => CodedReason.Of("opt-in-not-confirmed"),
        // A consent to be written to is proven by the confirmed double opt-in alone.
        PermissionStatus.Unknown when channel == Channel.Email && ground.Basis == ConsentBasis.Consent => CodedReason.Of("opt-in-not-confirmed"),
        _ => null,
    };

    private ChannelRight ByTable(Channel channel, ChannelPermission? permission)
    {
        var allowed = level.Law.FirstOrDefault(row => row.Of(channel) is not null && row.When.Holds(fields))?.Of(channel) == true;
        return new ChannelRight(allowed, allowed ? Opened(permission) : Closed());
    }

    private CodedReason Opened(ChannelPermission? permission) => (permission?.Status, ground.Basis) switch
    {
        (PermissionStatus.Confirmed, _) => CodedReason.Of("permission-confirmed", ("at", Text(permission.ConfirmedAt))),
        (_, ConsentBasis.Request) => CodedReason.Of("request-of", ("at", Text(ground.At)), Assumed),
        (_, ConsentBasis.Consent) => CodedReason.Of("consent-of", ("at", Text(ground.At)), Assumed),
        (_, ConsentBasis.Customer) => CodedReason.Of("is-customer", Assumed),
        (_, ConsentBasis.LegitimateInterest) => CodedReason.Of("legitimate-interest", Assumed),
        _ => CodedReason.Of("no-objection"),
    };

    private CodedReason Closed() => ground switch
    {
        { Unconfirmed: true } => CodedReason.Of("opt-in-not-confirmed"),
        { Basis: null or ConsentBasis.None } => CodedReason.Of("no-basis"),
        _ when contact.Country is null => CodedReason.Of("permission-unknown", Assumed),
        _ => CodedReason.Of("channel-closed", ("country", contact.Country.Value), Assumed),
    };

    private (string Name, string? Value) Assumed => ("assumed", ground.Assumed ? "true" : null);

    private static string? Text(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ChannelPermission? PermissionOf(Contact contact, Channel channel) => contact.Consent?.Channels?.GetValueOrDefault(channel switch
    {
        Channel.Call => "phone",
        Channel.Email => "email",
        _ => "post",
    });

    private static Contact WithoutBasis(Contact contact) => contact with { Consent = null };

    private static Dictionary<string, FieldValue> FieldsOf(Contact contact, LegalGround ground)
    {
        var known = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        if (ground.Basis is { } basis) known["basis"] = Word(basis);
        foreach (var (name, channel) in new[] { ("phonePermission", Channel.Call), ("emailPermission", Channel.Email), ("postPermission", Channel.Post) })
            if (PermissionOf(contact, channel) is { } permission) known[name] = Word(permission.Status);
        return known;
    }

    private static FieldValue Word<T>(T value)
        where T : struct, Enum => FieldValue.Of(JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()))!;
}
