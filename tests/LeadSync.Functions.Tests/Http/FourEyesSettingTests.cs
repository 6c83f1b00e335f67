using LeadSync.Functions.Http;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Tests.Http;

[Trait("Requirement", "D-16")]
public sealed class FourEyesSettingTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("off", false)]
    [InlineData("on", true)]
    [InlineData(" ON ", true)]
    public void Four_eyes_are_off_unless_switched_on(string? value, bool expected)
    {
        var settings = Read(value, out var faults);

        Assert.Equal(expected, settings.FourEyes);
        Assert.Empty(faults);
    }

    [Fact]
    public void Another_word_stops_the_start()
    {
        var settings = Read("yes", out var faults);

        Assert.False(settings.FourEyes);
        Assert.Contains("LeadSync:FourEyes", Assert.Single(faults), StringComparison.Ordinal);
    }

    private static ManageSettings Read(string? value, out IReadOnlyList<string> faults)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("LeadSync:FourEyes", value)]).Build();
        return ManageSettingsReader.Read(configuration, configuration, out faults);
    }
}
