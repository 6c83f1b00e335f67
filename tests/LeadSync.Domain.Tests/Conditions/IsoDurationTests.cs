using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Conditions;

public sealed class IsoDurationTests
{
    [Theory]
    [InlineData("PT8H", 8 * 3600)]
    [InlineData("P1W", 7 * 86400)]
    [InlineData("P60D", 60 * 86400)]
    [InlineData("P1DT2H3M4S", 86400 + 7200 + 180 + 4)]
    [InlineData("PT90M", 5400)]
    [InlineData("PT0.5S", 0.5)]
    [InlineData("PT0S", 0)]
    [InlineData("P3650D", 3650 * 86400.0)]
    public void Weeks_to_seconds_are_read(string text, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), IsoDuration.TryParse(text));

    [Theory]
    [InlineData("P2M")]
    [InlineData("P1Y")]
    [InlineData("P1Y2D")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("8h")]
    [InlineData("-PT8H")]
    [InlineData("PT8H ")]
    [InlineData("PT8H\n")]
    [InlineData("PT١H")]
    [InlineData("P3651D")]
    [InlineData("P999999999W")]
    [InlineData("P9999999999D")]
    public void Years_months_and_everything_else_are_refused(string? text) => Assert.Null(IsoDuration.TryParse(text));

    [Theory]
    [InlineData("PT8H", "PT8H")]
    [InlineData("P1W", "P7D")]
    [InlineData("PT36H", "P1DT12H")]
    [InlineData("PT0S", "PT0S")]
    [InlineData("PT1M0.25S", "PT1M0.25S")]
    public void What_is_written_reads_back_as_the_same(string text, string written)
    {
        var duration = IsoDuration.TryParse(text)!.Value;
        Assert.Equal(written, IsoDuration.Format(duration));
        Assert.Equal(duration, IsoDuration.TryParse(written));
    }
}
