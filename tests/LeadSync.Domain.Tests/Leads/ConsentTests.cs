using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

[Trait("Requirement", "D-30")]
public sealed class ConsentTests
{
    private static readonly Consent Said = new() { Basis = ConsentBasis.Request, Source = "form" };

    [Fact]
    public void D30_what_a_source_assumes_never_replaces_what_was_said()
    {
        var assumed = new Consent { Basis = ConsentBasis.LegitimateInterest, Assumed = true };

        Assert.Equal(ConsentBasis.Request, Said.MergedWith(assumed).Basis);
        Assert.Equal(ConsentBasis.Request, assumed.MergedWith(Said).Basis);
        Assert.Equal(ConsentBasis.Customer, assumed.MergedWith(assumed with { Basis = ConsentBasis.Customer }).Basis);
        Assert.Equal(ConsentBasis.LegitimateInterest, new Consent().MergedWith(assumed).Basis);
    }

    [Fact]
    public void D30_a_newer_word_replaces_an_older_one_and_silence_replaces_nothing()
    {
        Assert.Equal(ConsentBasis.Consent, Said.MergedWith(Said with { Basis = ConsentBasis.Consent }).Basis);
        Assert.Equal(("form", ConsentBasis.Request), (Said.MergedWith(new Consent()).Source, Said.MergedWith(new Consent()).Basis));
    }

    [Fact]
    public void D30_an_objection_stays_whatever_basis_comes_after_it()
    {
        var objected = new Consent { ObjectedAt = Given.Start };

        Assert.Equal(Given.Start, objected.MergedWith(Said).ObjectedAt);
        Assert.Equal(Given.Start.AddDays(1), objected.MergedWith(objected with { ObjectedAt = Given.Start.AddDays(1) }).ObjectedAt);
    }

    [Fact]
    public void D30_permissions_are_laid_over_one_another_channel_by_channel()
    {
        var older = Said with { Channels = Of(("email", PermissionStatus.Confirmed), ("phone", PermissionStatus.Confirmed)) };
        var newer = new Consent { Channels = Of(("phone", PermissionStatus.Withdrawn), ("post", PermissionStatus.Requested)) };

        Assert.Equal(
            [("email", PermissionStatus.Confirmed), ("phone", PermissionStatus.Withdrawn), ("post", PermissionStatus.Requested)],
            older.MergedWith(newer).Channels!.Select(channel => (channel.Key, channel.Value.Status)));
        Assert.Equal(older.Channels, older.MergedWith(Said).Channels);
        Assert.Equal(newer.Channels, Said.MergedWith(newer).Channels);
    }

    [Fact]
    public void D30_an_unsubscription_stops_e_mail_alone_and_keeps_with_what_evidence_it_was_permitted()
    {
        var given = new ChannelPermission(PermissionStatus.Confirmed, Given.Start, Given.Start.AddDays(1), "newsletter", "I agree.");
        var consent = Said with { Channels = new Dictionary<string, ChannelPermission>(StringComparer.Ordinal) { ["email"] = given, ["phone"] = given } };

        var after = Story.Of().Touch("newsletter-signup", new Contact { Consent = consent }).Touch("unsubscribe").Lead.Contact.Consent!;

        Assert.Equal((ConsentBasis.Request, "form"), (after.Basis, after.Source));
        Assert.Equal((given with { Status = PermissionStatus.Withdrawn }, given), (after.Channels!["email"], after.Channels["phone"]));
    }

    [Fact]
    public void D30_what_the_sender_says_of_e_mail_goes_before_what_the_kind_of_touchpoint_means()
    {
        var asked = new Contact { Consent = new Consent { Channels = Of(("email", PermissionStatus.Requested)) } };
        var called = new Contact { Consent = new Consent { Channels = Of(("phone", PermissionStatus.Confirmed)) } };

        Assert.Equal(PermissionStatus.Requested, Story.Of().Touch("consent-confirmed", asked).Lead.Contact.Consent!.Channels!["email"].Status);
        Assert.Equal(PermissionStatus.Withdrawn, Story.Of().Touch("unsubscribe", called).Lead.Contact.Consent!.Channels!["email"].Status);
    }

    private static Dictionary<string, ChannelPermission> Of(params (string Channel, PermissionStatus Status)[] channels) =>
        channels.ToDictionary(channel => channel.Channel, channel => new ChannelPermission(channel.Status), StringComparer.Ordinal);
}
