using LeadSync.Functions.Http;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Documents;

[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-16")]
public sealed class FourEyesTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite, null, KeyValuePair.Create("LeadSync:FourEyes", (string?)"on"));

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_service_level_is_published_once_marketing_and_sales_have_approved()
    {
        var desk = DocumentDesk.Level(_world);
        var tag = await desk.DraftedAsync(Texts.Level);

        var alone = await desk.PublishAsync();
        var marketing = await desk.ApproveAsync("mia", Role.ApproverMarketing | Role.Reader, tag, """{"comment":"fine"}""");
        var half = await desk.PublishAsync();
        var sales = await desk.ApproveAsync("sam", Role.ApproverSales | Role.Reader, tag);
        var published = await desk.PublishAsync();

        Assert.Equal((409, "approval-missing"), (alone.Status, alone.Code));
        Assert.Equal(["approver-marketing", "approver-sales"], alone.Json["missing"]!.AsArray().Select(role => (string?)role));
        Assert.Equal(["approver-sales"], marketing.Json["missing"]!.AsArray().Select(role => (string?)role));
        Assert.Equal(["approver-sales"], half.Json["missing"]!.AsArray().Select(role => (string?)role));
        Assert.Empty(sales.Json["missing"]!.AsArray());
        Assert.Equal(200, published.Status);
        Assert.Equal(["mia", "sam"], (await desk.VersionsAsync()).Json["items"]![0]!["approvals"]!.AsArray().Select(approval => (string?)approval!["by"]));
        Assert.Equal("fine", (string?)published.Json["approvals"]![0]!["comment"]);
    }

    [Fact]
    public async Task A_changed_draft_has_lost_its_approvals()
    {
        var desk = DocumentDesk.Table(_world);
        var tag = await desk.DraftedAsync(Texts.Table);
        Assert.Equal(200, (await desk.ApproveAsync("mia", Role.ApproverMarketing, tag)).Status);
        var changed = await desk.SaveAsync(Texts.TwoRules, ("If-Match", tag));

        var refused = await desk.PublishAsync();
        var late = await desk.ApproveAsync("sam", Role.ApproverSales, tag);

        Assert.Equal((409, "approval-missing"), (refused.Status, refused.Code));
        Assert.Empty(refused.Json["approvals"]!.AsArray());
        Assert.Equal((412, changed.ETag), (late.Status, (string?)late.Json["current"]!["etag"]));
    }

    [Fact]
    public async Task Another_kind_takes_one_approver_of_either_department()
    {
        var desk = DocumentDesk.Assignment(_world);
        var tag = await desk.DraftedAsync(Texts.Assignment);

        var refused = await desk.PublishAsync();
        await desk.ApproveAsync("sam", Role.ApproverSales, tag);

        Assert.Equal("approver-marketing or approver-sales", (string?)refused.Json["missing"]![0]);
        Assert.Equal(200, (await desk.PublishAsync()).Status);
    }

    [Fact]
    public async Task Nobody_approves_what_they_wrote_and_nobody_counts_for_both_departments()
    {
        var desk = DocumentDesk.Level(_world);
        var tag = await desk.DraftedAsync(Texts.Level);

        var own = await desk.ApproveAsync(DocumentDesk.Editor, Role.All, tag);
        var both = await desk.ApproveAsync("key", Role.All, tag);
        var again = await desk.ApproveAsync("key", Role.All, tag);

        Assert.Equal((409, "approval-by-author"), (own.Status, own.Code));
        Assert.Single(both.Json["missing"]!.AsArray());
        Assert.Single(again.Json["approvals"]!.AsArray());
        Assert.Equal(409, (await desk.PublishAsync()).Status);
        Assert.Empty((await desk.ApproveAsync("mia", Role.ApproverMarketing, tag)).Json["missing"]!.AsArray());
    }

    [Fact]
    public async Task Whoever_approves_says_what_they_saw()
    {
        var desk = DocumentDesk.Level(_world);
        var missing = await desk.ApproveAsync("mia", Role.ApproverMarketing, "\"x\"");
        await desk.DraftedAsync(Texts.Level);

        Assert.Equal(404, missing.Status);
        Assert.Equal(428, (await desk.ApproveAsync("mia", Role.ApproverMarketing, null)).Status);
        Assert.Equal(428, (await desk.ApproveAsync("mia", Role.ApproverMarketing, "*")).Status);
    }

    [Fact]
    public async Task Two_who_approve_at_once_both_count()
    {
        var desk = DocumentDesk.Level(_world);
        var tag = await desk.DraftedAsync(Texts.Level);

        var answers = await Task.WhenAll(desk.ApproveAsync("mia", Role.ApproverMarketing, tag), desk.ApproveAsync("sam", Role.ApproverSales, tag));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(200, (await desk.PublishAsync()).Status);
    }

    [Fact]
    public async Task An_approved_text_may_be_returned_to_and_an_unapproved_one_may_not()
    {
        var desk = DocumentDesk.Assignment(_world);
        foreach (var text in (string[])[Texts.Assignment, """{"otherwise":"default"}"""])
        {
            await desk.ApproveAsync("sam", Role.ApproverSales, await desk.DraftedAsync(text));
            await desk.PublishAsync();
        }

        var approved = await desk.RollBackAsync(2);
        var shipped = await desk.RollBackAsync(1);

        Assert.Equal((200, "sam"), (approved.Status, (string?)approved.Json["approvals"]![0]!["by"]));
        Assert.Equal((409, "approval-missing"), (shipped.Status, shipped.Code));
    }
}
