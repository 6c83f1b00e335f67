using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Storage.Tests.Documents;

[Collection(AzuriteCollection.Name)]
public sealed class DocumentStoreTests(AzuriteFixture azurite)
{
    private static readonly DocumentName _document = DocumentName.Of(DocumentKinds.RoutingTables, "default");
    private static readonly WriteCondition _nothing = new WriteCondition.Nothing();
    private static readonly WriteCondition _anything = new WriteCondition.Anything();

    private readonly TestStorage _storage = new(azurite);

    private DocumentStore Store => _storage.Documents;

    [Fact]
    public async Task Where_nothing_is_nothing_is_found()
    {
        Assert.Null(await Store.GetCurrentAsync(_document, default));
        Assert.Null(await Store.GetVersionAsync(_document, 1, default));
        Assert.Null(await Store.GetDraftAsync(_document, default));
        Assert.Empty(await Store.ListVersionsAsync(_document, default));
        Assert.IsType<PublishOutcome.Missing>(await PublishAsync());
        Assert.IsType<PublishOutcome.Missing>(await Store.RollBackAsync(_document, 1, _anything, By("anna"), default));
    }

    [Fact]
    public async Task A_published_draft_is_the_current_version_and_ends()
    {
        await SavedAsync("one", _nothing);
        var published = await PublishedAsync("anna", "first", TimeSpan.FromSeconds(15));

        var current = await Store.GetCurrentAsync(_document, default);

        Assert.NotNull(current);
        Assert.Equal("one", current.Text);
        Assert.Equal((1, "anna", "first", "\"v1\""), (current.Info.Version, current.Info.Author, current.Info.Comment, current.Info.ETag));
        Assert.Equal((_storage.Time.Now, _storage.Time.Now.AddSeconds(15)), (current.Info.PublishedAt, current.Info.EffectiveFrom));
        Assert.Equal(published, current.Info);
        Assert.Null(await Store.GetDraftAsync(_document, default));
    }

    [Fact]
    public async Task Versions_stay_readable_in_their_order()
    {
        foreach (var text in (string[])["one", "two", "three"]) await PublishTextAsync(text);

        Assert.Equal([1, 2, 3], (await Store.ListVersionsAsync(_document, default)).Select(info => info.Version));
        Assert.Equal("two", (await Store.GetVersionAsync(_document, 2, default))?.Text);
        Assert.Equal("three", (await Store.GetCurrentAsync(_document, default))?.Text);
    }

    [Fact]
    public async Task Versions_come_into_force_in_their_order_even_if_a_clock_goes_wrong()
    {
        await PublishTextAsync("one");
        _storage.Time.Pass(TimeSpan.FromMinutes(-5));
        await PublishTextAsync("two");

        var versions = await Store.ListVersionsAsync(_document, default);

        Assert.True(versions[1].EffectiveFrom > versions[0].EffectiveFrom);
    }

    [Fact]
    public async Task The_second_first_writer_of_a_draft_is_told_what_is_there()
    {
        await SavedAsync("mine", _nothing);

        var stale = Assert.IsType<DraftOutcome.Stale>(await Store.PutDraftAsync(_document, "yours", _nothing, "ben", default));

        Assert.Equal(("mine", "anna"), (stale.Current.Text, stale.Current.Author));
    }

    [Fact]
    public async Task Of_two_writers_with_one_tag_the_second_is_stale_and_changes_nothing()
    {
        var tag = await SavedAsync("start", _nothing);
        var mine = await SavedAsync("mine", new WriteCondition.This(tag));

        var stale = Assert.IsType<DraftOutcome.Stale>(await Store.PutDraftAsync(_document, "yours", new WriteCondition.This(tag), "ben", default));

        Assert.Equal(("mine", mine), (stale.Current.Text, stale.Current.ETag));
        Assert.Equal("mine", (await Store.GetDraftAsync(_document, default))?.Text);
    }

    [Fact]
    public async Task Of_many_writers_at_once_with_one_tag_one_saves()
    {
        var tag = await SavedAsync("start", _nothing);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            number => Store.PutDraftAsync(_document, $"text {number}", new WriteCondition.This(tag), "anna", default)));

        var saved = Assert.Single(outcomes.OfType<DraftOutcome.Saved>());
        Assert.Equal(saved.ETag, (await Store.GetDraftAsync(_document, default))?.ETag);
        Assert.Equal(7, outcomes.OfType<DraftOutcome.Stale>().Count());
    }

    [Fact]
    public async Task A_tag_without_a_draft_is_missing() =>
        Assert.IsType<DraftOutcome.Missing>(await Store.PutDraftAsync(_document, "x", new WriteCondition.This("\"abc\""), "anna", default));

    [Fact]
    public async Task Whatever_is_there_is_written_over_with_a_star_even_nothing()
    {
        await SavedAsync("one", _anything);
        await SavedAsync("two", _anything);
        Assert.Equal("two", (await Store.GetDraftAsync(_document, default))?.Text);
    }

    [Fact]
    public async Task A_draft_that_changed_after_the_publisher_saw_it_is_not_published()
    {
        var seen = await SavedAsync("seen", _nothing);
        await SavedAsync("changed", new WriteCondition.This(seen));

        var stale = Assert.IsType<PublishOutcome.Stale>(await Store.PublishAsync(_document, new WriteCondition.This(seen), By("anna"), default));

        Assert.Equal("changed", stale.Draft?.Text);
        Assert.Null(await Store.GetCurrentAsync(_document, default));
    }

    [Fact]
    public async Task Of_two_publishers_at_once_one_wins_and_the_version_is_whole()
    {
        for (var round = 1; round <= 10; round++)
        {
            await SavedAsync($"round {round}", _nothing);
            var other = new TestStorage(azurite, _storage.Account.Prefix).Documents;

            var outcomes = await Task.WhenAll(PublishAsync(), other.PublishAsync(_document, _anything, By("ben"), default));

            Assert.Single(outcomes.OfType<PublishOutcome.Published>());
            var current = await Store.GetCurrentAsync(_document, default);
            Assert.Equal((round, $"round {round}"), (current?.Info.Version, current?.Text));
        }
    }

    [Fact]
    public async Task Of_two_direct_publishers_with_one_tag_one_wins_and_the_other_is_told_the_version()
    {
        await PublishTextAsync("one");
        var condition = new WriteCondition.This("\"v1\"");

        var outcomes = await Task.WhenAll(
            Store.PublishTextAsync(_document, "a", condition, By("anna"), default), Store.PublishTextAsync(_document, "b", condition, By("ben"), default));

        var winner = Assert.Single(outcomes.OfType<PublishOutcome.Published>());
        Assert.Equal(2, Assert.Single(outcomes.OfType<PublishOutcome.Stale>()).Current?.Version);
        Assert.Equal(winner.Info.Author == "anna" ? "a" : "b", (await Store.GetCurrentAsync(_document, default))?.Text);
    }

    [Fact]
    public async Task A_return_to_an_earlier_version_is_a_new_version_and_leaves_the_draft()
    {
        await PublishTextAsync("one");
        await PublishTextAsync("two");
        await SavedAsync("in work", _nothing);

        Assert.IsType<PublishOutcome.Published>(await Store.RollBackAsync(_document, 1, _anything, By("anna"), default));

        var current = await Store.GetCurrentAsync(_document, default);
        Assert.Equal((3, "one"), (current?.Info.Version, current?.Text));
        Assert.Equal("in work", (await Store.GetDraftAsync(_document, default))?.Text);
    }

    [Fact]
    public async Task What_ships_is_published_once_by_however_many_instances()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            new TestStorage(azurite, _storage.Account.Prefix).Documents.PublishFirstAsync(_document, "shipped", By("leadsync"), default)));
        await Store.PublishFirstAsync(_document, "shipped again", By("leadsync"), default);

        var current = await Store.GetCurrentAsync(_document, default);

        Assert.Equal((1, "shipped"), (current?.Info.Version, current?.Text));
    }

    [Fact]
    public async Task Published_documents_of_a_kind_are_listed_by_name()
    {
        foreach (var name in (string[])["b", "a", "c.d-e_f"])
            await Store.PublishFirstAsync(DocumentName.Of(DocumentKinds.Sources, name), "x", By("anna"), default);
        await SavedAsync("only a draft", _nothing);

        Assert.Equal(["a", "b", "c.d-e_f"], (await Store.ListNamesAsync(DocumentKinds.Sources, default)).Select(document => document.Name));
        Assert.Empty(await Store.ListNamesAsync(DocumentKinds.RoutingTables, default));
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(".hidden")]
    [InlineData("a\n")]
    public void A_name_that_keys_cannot_carry_is_none(string? name) => Assert.Null(DocumentName.TryCreate(DocumentKinds.Sources, name));

    private static Publication By(string author) => new(author, null, TimeSpan.Zero);

    private async Task<string> SavedAsync(string text, WriteCondition condition) =>
        Assert.IsType<DraftOutcome.Saved>(await Store.PutDraftAsync(_document, text, condition, "anna", default)).ETag;

    private Task<PublishOutcome> PublishAsync() => Store.PublishAsync(_document, _anything, By("anna"), default);

    private async Task<VersionInfo> PublishedAsync(string author, string comment, TimeSpan delay) =>
        Assert.IsType<PublishOutcome.Published>(await Store.PublishAsync(_document, _anything, new(author, comment, delay), default)).Info;

    private async Task PublishTextAsync(string text) =>
        Assert.IsType<PublishOutcome.Published>(await Store.PublishTextAsync(_document, text, _anything, By("anna"), default));
}
