using LeadSync.Domain.Words;

namespace LeadSync.Domain.Tests.Words;

[Trait("Requirement", "D-34")]
public sealed class JobTitleTests
{
    public static TheoryData<string, string?, string?> Table { get; } = Read();

    [Theory]
    [MemberData(nameof(Table))]
    public void A_title_tells_seniority_and_function(string title, string? seniority, string? function) =>
        Assert.Equal(new JobTitle(seniority, function), JobTitles.Read(title));

    [Fact]
    public void The_table_holds_at_least_300_titles() => Assert.True(Table.Count >= 300, $"{Table.Count} titles");

    [Theory]
    [InlineData("Leiter", "Leiterin")]
    [InlineData("Geschäftsführer", "Geschäftsführerin")]
    [InlineData("Einkäufer", "Einkäufer:in")]
    [InlineData("Vertriebsbeauftragter", "Vertriebsbeauftragte")]
    [InlineData("Prokurist", "Prokurist*in")]
    public void Both_genders_read_alike(string one, string other) => Assert.Equal(JobTitles.Read(one), JobTitles.Read(other));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void No_title_says_nothing(string? title) => Assert.Equal(new JobTitle(null, null), JobTitles.Read(title));

    [Fact]
    public void A_text_of_any_length_is_read_or_left() => Assert.Equal(new JobTitle(null, null), JobTitles.Read(new string('(', 100_000)));

    private static TheoryData<string, string?, string?> Read()
    {
        var data = new TheoryData<string, string?, string?>();
        foreach (var columns in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Words", "JobTitles.tsv")).Where(line => line[0] != '#').Select(line => line.Split('\t')))
            foreach (var title in columns[0].Split('|')) data.Add(title, Said(columns[1]), Said(columns[2]));
        return data;
    }

    private static string? Said(string text) => text == "-" ? null : text;
}
