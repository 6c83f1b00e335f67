using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Tests.Funnels;

[Trait("Requirement", "D-1")]
public sealed class FunnelProfileBookTests
{
    private static readonly DateTimeOffset June = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly FunnelProfileBook Book = new(
    [
        OwnProfile.Strict with { Version = 2, EffectiveFrom = June, Stages = [.. OwnProfile.Strict.Stages.Select(stage => stage.Name == "Reif" ? stage with { Name = "Heiß" } : stage)] },
        OwnProfile.Strict with { Version = 1, EffectiveFrom = June.AddDays(-30) },
    ]);

    [Theory]
    [InlineData(-60, "Reif", 1)]
    [InlineData(-1, "Reif", 1)]
    [InlineData(0, "Heiß", 2)]
    public void The_version_in_force_at_a_time_says_the_words(int days, string stage, int version)
    {
        var profile = Book.At("own", June.AddDays(days));

        Assert.Equal((stage, version), (profile.StageOf(Milestone.Qualified), profile.Version));
    }

    [Fact]
    public void What_ships_stands_beside_a_companys_own()
    {
        Assert.Equal(["cold-to-close", "demand-waterfall", "nurturing", "waterfall-4", "five-levels", "own"], Book.Ids);
        Assert.Same(FunnelProfiles.Nurturing, Book.Find("nurturing", June));
        Assert.Null(Book.Find("nobody", June));
    }

    [Fact]
    public void A_profile_of_ones_own_takes_the_place_of_one_that_ships_from_the_beginning()
    {
        var book = new FunnelProfileBook(
            [OwnProfile.Strict with { Id = "nurturing", Version = 1, EffectiveFrom = June }, OwnProfile.Strict with { Id = "zeta" }, OwnProfile.Strict with { Id = "alpha" }]);

        Assert.Equal("Reif", book.Find("nurturing", June.AddDays(-1))!.StageOf(Milestone.Qualified));
        Assert.Same(FunnelProfiles.Waterfall4, book.Find("waterfall-4", June));
        Assert.Same(FunnelProfiles.Nurturing, new FunnelProfileBook([]).Find("nurturing", June));
        Assert.Equal(["cold-to-close", "demand-waterfall", "nurturing", "waterfall-4", "five-levels", "alpha", "zeta"], book.Ids);
    }

    [Fact]
    public void What_is_written_is_to_be_read_by_people_and_names_facts_only_where_some_are_asked()
    {
        var text = FunnelProfileText.Of(FunnelProfiles.DemandWaterfall);

        Assert.InRange(text.Split('\n').Length, FunnelProfiles.DemandWaterfall.Transitions.Count, int.MaxValue);
        Assert.Equal(FunnelProfiles.DemandWaterfall.Transitions.Count(row => row.Needs.Count > 0), text.Split("\"needs\"").Length - 1);
    }

    [Fact]
    public void Stages_are_named_by_every_version_and_by_no_scale()
    {
        Assert.Subset(Book.StageNames.ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) { "MQL", "TQL", "Reif", "Heiß", "Kunde" });
        Assert.DoesNotContain("Level 1", Book.StageNames);
    }

    [Fact]
    public void A_profile_that_only_a_draft_names_is_known_beside_the_others()
    {
        var known = Book.With([OwnProfile.Strict with { Id = "draft" }]);

        Assert.Equal("draft", known.At("draft", June).Id);
        Assert.Equal(2, known.At("own", June).Version);
    }

    [Theory]
    [MemberData(nameof(FunnelDiagramTests.Ids), MemberType = typeof(FunnelDiagramTests))]
    public void What_ships_can_be_written_and_read_again_word_for_word(string id)
    {
        var shipped = FunnelProfiles.Find(id)!;
        var read = OwnProfile.Read(FunnelProfileText.Of(shipped), id);

        Assert.Equal(shipped.Stages.Select(Text), read.Stages.Select(Text));
        Assert.Equal(shipped.Transitions.Select(Text), read.Transitions.Select(Text));
        Assert.Equal(shipped.SubStages, read.SubStages);
    }

    private static string Text(Stage stage) => $"{stage.Name} {stage.Owner} {string.Join(' ', stage.Milestones)}";

    private static string Text(Transition row) => $"{row.From} {row.On} {row.To} {string.Join(' ', row.Needs)}";
}
