using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Storage.Tests.Documents;

[Collection(AzuriteCollection.Name)]
public sealed class DraftTrailTests(AzuriteFixture azurite)
{
    private static readonly DocumentName _document = DocumentName.Of(DocumentKinds.ServiceLevels, "default");

    private readonly TestStorage _storage = new(azurite);

    private DocumentStore Store => _storage.Documents;

    [Fact]
    [Trait("Requirement", "D-16")]
    public async Task Approvals_are_of_one_state_of_the_draft_and_go_with_it_into_the_version()
    {
        var first = await SavedAsync("one", new WriteCondition.Nothing());
        await ApprovedAsync(first, "mia");
        var second = await SavedAsync("two", new WriteCondition.This(first));

        Assert.Empty((await Store.GetDraftAsync(_document, default))!.Approvals);
        Assert.IsType<ApprovalOutcome.Stale>(await Store.ApproveDraftAsync(_document, first, By("sam"), default));
        Assert.Equal(["sam"], (await ApprovedAsync(second, "sam")).Select(approval => approval.By));
        await Store.PublishAsync(_document, new WriteCondition.This(second), new("erik", null, TimeSpan.Zero), default);

        var version = (await Store.GetCurrentAsync(_document, default))!.Info;
        Assert.Equal(("erik", "anna", "sam"), (version.Author, version.DraftedBy, version.Approvals.Single().By));
        Assert.Equal(["approver-sales"], version.Approvals[0].As);
    }

    [Fact]
    public async Task An_approval_leaves_the_tag_and_the_text_of_the_draft_alone()
    {
        var tag = await SavedAsync("one", new WriteCondition.Nothing());

        await ApprovedAsync(tag, "mia");

        var draft = (await Store.GetDraftAsync(_document, default))!;
        Assert.Equal((tag, "one", "anna"), (draft.ETag, draft.Text, draft.Author));
    }

    [Fact]
    public async Task Of_many_who_approve_at_once_everybody_counts()
    {
        var tag = await SavedAsync("one", new WriteCondition.Nothing());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(person => ApprovedAsync(tag, $"person-{person}")));

        Assert.Equal(8, (await Store.GetDraftAsync(_document, default))!.Approvals.Count);
    }

    [Fact]
    public async Task Whoever_publishes_while_others_approve_still_publishes_what_they_saw()
    {
        for (var round = 0; round < 5; round++)
        {
            var tag = await SavedAsync("text", new WriteCondition.Nothing());

            var approving = Task.WhenAll(Enumerable.Range(0, 4).Select(person => Store.ApproveDraftAsync(_document, tag, By($"person-{person}"), default)));
            var published = await Store.PublishAsync(_document, new WriteCondition.This(tag), new("erik", null, TimeSpan.Zero), default);
            await approving;

            Assert.Equal(round + 1, Assert.IsType<PublishOutcome.Published>(published).Info.Version);
        }
    }

    [Fact]
    public async Task Without_a_draft_there_is_nothing_to_approve_or_to_give_up()
    {
        Assert.IsType<ApprovalOutcome.Missing>(await Store.ApproveDraftAsync(_document, "\"x\"", By("mia"), default));
        Assert.IsType<DraftOutcome.Missing>(await Store.DeleteDraftAsync(_document, new WriteCondition.Anything(), "anna", default));
    }

    [Fact]
    public async Task Each_change_leaves_one_row_and_a_refused_one_leaves_none()
    {
        var tag = await SavedAsync("one", new WriteCondition.Nothing());
        await Store.PutDraftAsync(_document, "two", new WriteCondition.This("\"other\""), "ben", default);
        await Store.PutDraftAsync(_document, "two", new WriteCondition.Nothing(), "ben", default);
        _storage.Time.Pass(TimeSpan.FromSeconds(1));
        await Store.DeleteDraftAsync(_document, new WriteCondition.This(tag), "anna", default);
        _storage.Time.Pass(TimeSpan.FromSeconds(1));
        await Store.PublishTextAsync(_document, "three", new WriteCondition.Anything(), new("erik", "why", TimeSpan.Zero), default);

        var audit = await Store.ListAuditAsync(_document, 50, null, default);

        Assert.Equal([AuditActions.Published, AuditActions.DraftDeleted, AuditActions.DraftSaved], audit.Items.Select(entry => entry.What));
        Assert.Equal(("erik", "why", 1), (audit.Items[0].By, audit.Items[0].Comment, audit.Items[0].Version));
        Assert.Null(audit.Continuation);
    }

    [Fact]
    public async Task A_return_takes_the_approvals_of_the_text_with_it()
    {
        await ApprovedAsync(await SavedAsync("one", new WriteCondition.Nothing()), "mia");
        await Store.PublishAsync(_document, new WriteCondition.Anything(), new("erik", null, TimeSpan.Zero), default);
        await Store.PublishTextAsync(_document, "two", new WriteCondition.Anything(), new("erik", null, TimeSpan.Zero), default);

        await Store.RollBackAsync(_document, 1, new WriteCondition.Anything(), new("erik", null, TimeSpan.Zero), default);

        var version = (await Store.GetCurrentAsync(_document, default))!.Info;
        Assert.Equal((3, 1, "mia"), (version.Version, version.RolledBackFrom, version.Approvals.Single().By));
    }

    [Fact]
    public async Task A_return_on_another_version_than_the_caller_saw_is_refused()
    {
        foreach (var text in (string[])["one", "two"])
            await Store.PublishTextAsync(_document, text, new WriteCondition.Anything(), new("erik", null, TimeSpan.Zero), default);

        var outcome = await Store.RollBackAsync(_document, 1, new WriteCondition.This("\"v1\""), new("erik", null, TimeSpan.Zero), default);

        Assert.Equal(2, Assert.IsType<PublishOutcome.Stale>(outcome).Current?.Version);
    }

    private async Task<string> SavedAsync(string text, WriteCondition condition) =>
        Assert.IsType<DraftOutcome.Saved>(await Store.PutDraftAsync(_document, text, condition, "anna", default)).ETag;

    private async Task<IReadOnlyList<Approval>> ApprovedAsync(string tag, string who) =>
        Assert.IsType<ApprovalOutcome.Approved>(await Store.ApproveDraftAsync(_document, tag, By(who), default)).Approvals;

    private Approval By(string who) => new(who, ["approver-sales"], _storage.Time.Now, null);
}
