using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Manage.Documents.Drafts;
using LeadSync.Functions.Manage.Documents.Versions;
using LeadSync.Storage.Documents;
using LeadSync.Testing;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Tests.Manage.Documents;

/// <summary>The functions behind their endpoint: who may do what, by keys (architecture A1).</summary>
[Collection(ManageCollection.Name)]
public sealed class DocumentRoleTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Kind = DocumentKinds.ServiceLevels;
    private const string Name = "default";
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(
        azurite, null, Key("rita", "reader"), Key("erik", "editor"), Key("mia", "approver-marketing"), Key("sam", "approver-sales"), KeyValuePair.Create("LeadSync:FourEyes", (string?)"on"));

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D-16")]
    public async Task Editors_write_and_publish_and_approvers_approve_each_under_their_own_name()
    {
        var saved = await SaveAsync("erik");
        var approved = new[] { await ApproveAsync("mia", saved.ETag), await ApproveAsync("sam", saved.ETag) };
        var published = await PublishAsync("erik");

        Assert.All(approved, answer => Assert.Equal(200, answer.Status));
        Assert.Equal((200, "erik"), (published.Status, (string?)published.Json["author"]));
        Assert.Equal([("mia", "approver-marketing"), ("sam", "approver-sales")], published.Json["approvals"]!.AsArray().Select(approval => ((string)approval!["by"]!, (string)approval["as"]![0]!)));
    }

    [Theory]
    [InlineData("rita", 200, 403, 403)]
    [InlineData("erik", 200, 200, 403)]
    [InlineData("mia", 200, 403, 404)]
    [InlineData("nobody", 401, 401, 401)]
    public async Task A_role_opens_what_it_is_for(string who, int show, int save, int approve)
    {
        var approved = await ApproveAsync(who, "\"x\"");
        var shown = await _world.SendAsync(new ShowDocumentFunction(_world.Get<ShowDocuments>(), Endpoint).RunAsync(As(who), Kind, Name));
        var saved = await SaveAsync(who);

        Assert.Equal((show, save, approve), (shown.Status, saved.Status, approved.Status));
    }

    private ManageEndpoint Endpoint => _world.Get<ManageEndpoint>();

    private static KeyValuePair<string, string?> Key(string name, string role) => KeyValuePair.Create($"LeadSync:Manage:Keys:{name}", (string?)$"{role}:secret of {name}");

    private HttpRequest As(string who, string? body = null, params (string, string)[] headers) =>
        _world.Request(body, [("x-functions-key", $"secret of {who}"), .. headers]);

    private Task<Reply> SaveAsync(string who) =>
        _world.SendAsync(new SaveDraftFunction(_world.Get<EditDrafts>(), Endpoint).RunAsync(As(who, Texts.Level, ("If-None-Match", "*")), Kind, Name));

    private Task<Reply> ApproveAsync(string who, string seen) =>
        _world.SendAsync(new ApproveDraftFunction(_world.Get<ApproveDrafts>(), Endpoint).RunAsync(As(who, null, ("If-Match", seen)), Kind, Name));

    private Task<Reply> PublishAsync(string who) =>
        _world.SendAsync(new PublishDraftFunction(_world.Get<PublishDrafts>(), Endpoint).RunAsync(As(who), Kind, Name));
}
