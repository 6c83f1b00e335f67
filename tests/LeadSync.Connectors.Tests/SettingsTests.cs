using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void Several_secrets_stand_in_one_setting()
    {
        var (settings, faults) = Read(("secret", " old  new\t"), ("Unsigned", "false"), ("DefaultBasis", "legitimate-interest"));
        Assert.Empty(faults);
        Assert.Equal(["old", "new"], settings.Secrets);
        Assert.Equal((true, ConsentBasis.LegitimateInterest), (settings.IsOn, settings.DefaultBasis));
    }

    [Fact]
    public void Without_settings_a_source_is_off_and_that_is_no_fault()
    {
        var (settings, faults) = Read();
        Assert.Empty(faults);
        Assert.False(settings.IsOn);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_source_that_nobody_has_confirmed_is_taken_only_where_its_setting_says_so(string text, bool expected)
    {
        var (settings, faults) = Read(("Secret", "s"), ("Experimental", text));
        Assert.Empty(faults);
        Assert.Equal(expected, settings.Experimental);
    }

    [Fact]
    public void All_faults_are_told_at_once_and_none_shows_a_value()
    {
        var (_, faults) = Read(("Secret", "  "), ("Unsigned", "geheim"), ("Experimental", "geheim"), ("DefaultBasis", "geheim"));
        Assert.Equal(4, faults.Count);
        Assert.All(faults, fault => Assert.StartsWith("LeadSync:Sources:x:", fault, StringComparison.Ordinal));
        Assert.DoesNotContain(faults, fault => fault.Contains("geheim", StringComparison.Ordinal));
    }

    [Fact]
    public void More_than_eight_secrets_are_a_fault() => Assert.Single(Read(("Secret", "1 2 3 4 5 6 7 8 9")).Faults);

    [Fact]
    public void Settings_print_no_secret() => Assert.DoesNotContain("geheim", new SourceSettings { Secrets = ["geheim"] }.ToString(), StringComparison.Ordinal);

    [Fact]
    public void By_what_a_token_is_renewed_stands_in_settings_of_its_own_and_is_not_printed()
    {
        var (settings, faults) = Read(("Secret", "s"), ("clientid", " app "), ("ClientSecret", "geheim"), ("RefreshToken", "geheim-2"), ("TokenUrl", "https://login.example/token"), ("Scope", "a b"), ("ApiUrl", "https://api.example/v1"));
        Assert.Empty(faults);
        Assert.Equal(new ApiGrant("app", "geheim") { RefreshToken = "geheim-2", TokenUrl = new Uri("https://login.example/token"), Scope = "a b" }, settings.Grant);
        Assert.Equal("https://api.example/v1/", settings.ApiUrl?.AbsoluteUri);
        Assert.DoesNotContain("geheim", $"{settings} {settings.Grant}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ClientId", "x", "ClientSecret is missing")]
    [InlineData("RefreshToken", "x", "ClientId is missing")]
    [InlineData("TokenUrl", "http://login.example/token", "TokenUrl is no address")]
    public void What_is_missing_to_renew_a_token_is_told(string name, string value, string fault) =>
        Assert.Contains(Read(("Secret", "s"), (name, value)).Faults, told => told.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void A_token_and_by_what_it_is_renewed_exclude_each_other() =>
        Assert.Contains("Set the token, or", Assert.Single(Read(("Token", "t"), ("ClientId", "x"), ("ClientSecret", "y")).Faults), StringComparison.Ordinal);

    private static (SourceSettings Settings, IReadOnlyList<string> Faults) Read(params (string Name, string Value)[] values)
    {
        var settings = SourceSettingsReader.Read("LeadSync:Sources:x", values.ToDictionary(value => value.Name, value => (string?)value.Value, StringComparer.Ordinal), out var faults);
        return (settings, faults);
    }
}
