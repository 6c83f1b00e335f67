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

    private static (SourceSettings Settings, IReadOnlyList<string> Faults) Read(params (string Name, string Value)[] values)
    {
        var settings = SourceSettingsReader.Read("LeadSync:Sources:x", values.ToDictionary(value => value.Name, value => (string?)value.Value, StringComparer.Ordinal), out var faults);
        return (settings, faults);
    }
}
