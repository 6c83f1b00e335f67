using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>What the README and SOURCES.md say of sources is generated from the catalog. LEADSYNC_GOLDEN=write writes both anew.</summary>
public sealed class SourceChapterTests
{
    private static readonly string Repository = FindRepository(AppContext.BaseDirectory);
    private static readonly string Readme = Path.Combine(Repository, "README.md");
    private static readonly string Chapter = Path.Combine(Repository, "src", "LeadSync.Connectors", "SOURCES.md");

    private static bool IsWriting => Environment.GetEnvironmentVariable("LEADSYNC_GOLDEN") == "write";

    public static TheoryData<string> Sources() => [.. SourceChapter.All().Select(source => source.Path)];

    [Fact]
    public void The_table_of_the_README_is_that_of_the_catalog()
    {
        var text = File.ReadAllText(Readme);
        var expected = SourceChapter.Between(text, SourceChapter.Table());
        if (IsWriting) File.WriteAllText(Readme, expected);
        else Assert.Equal(expected, text);
    }

    [Fact]
    public void The_chapter_of_sources_is_that_of_the_catalog()
    {
        var expected = SourceChapter.Text();
        if (IsWriting) File.WriteAllText(Chapter, expected);
        else Assert.Equal(expected, File.ReadAllText(Chapter));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_says_what_it_needs_where_to_click_and_how_to_try_it(string path)
    {
        var source = SourceChapter.All().Single(one => one.Path == path).Source;
        Assert.Contains(source.Needs, need => need.Name == "Secret");
        Assert.Equal(source.SignsUrl, source.Needs.Contains(SourceNeed.PublicUrl));
        Assert.Equal(source.Experimental, source.Needs.Contains(SourceNeed.Experimental));
        Assert.All(source.Needs.SelectMany(need => (BilingualText[])[need.Label, need.Help]).Append(source.Setup!), IsBilingual);
        Assert.DoesNotContain('\'', source.Example!.Body);
    }

    [Fact]
    public void The_marks_in_the_README_are_found_or_said_to_be_missing()
    {
        Assert.Equal("a\n<!-- sources -->\nnew\n<!-- /sources -->\nb", SourceChapter.Between("a\n<!-- sources -->\nold\n<!-- /sources -->\nb", "new\n"));
        Assert.Throws<InvalidOperationException>(() => SourceChapter.Between("without marks", ""));
    }

    private static void IsBilingual(BilingualText text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.De) || string.IsNullOrWhiteSpace(text.En), "a text is missing");
        Assert.DoesNotContain("ß", text.En, StringComparison.Ordinal);
    }

    private static string FindRepository(string folder) => File.Exists(Path.Combine(folder, "LeadSync.sln")) ? folder : FindRepository(Path.GetDirectoryName(folder)!);
}
