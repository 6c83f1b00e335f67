using LeadSync.Functions.Http;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Tests.Http;

[Trait("Requirement", "D-32")]
public sealed class PeopleStatisticsSettingTests
{
    [Theory]
    [InlineData(null, PeopleStatistics.Team)]
    [InlineData("", PeopleStatistics.Team)]
    [InlineData("off", PeopleStatistics.Off)]
    [InlineData(" Person ", PeopleStatistics.Person)]
    public void Figures_are_of_teams_unless_set_otherwise(string? value, PeopleStatistics expected)
    {
        var settings = Read(value, out var faults);

        Assert.Equal(expected, settings.Statistics);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("2")]
    public void Another_word_stops_the_start(string value)
    {
        var settings = Read(value, out var faults);

        Assert.Equal(PeopleStatistics.Off, settings.Statistics);
        Assert.Contains("LeadSync:People:Statistics", Assert.Single(faults), StringComparison.Ordinal);
    }

    private static ManageSettings Read(string? value, out IReadOnlyList<string> faults)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("LeadSync:People:Statistics", value)]).Build();
        return ManageSettingsReader.Read(configuration, configuration, out faults);
    }
}
