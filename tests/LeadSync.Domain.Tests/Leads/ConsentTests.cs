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

    private static Dictionary<string, ChannelPermission> Of(params (string Channel, PermissionStatus Status)[] channels) =>
        channels.ToDictionary(channel => channel.Channel, channel => new ChannelPermission(channel.Status), StringComparer.Ordinal);
}
