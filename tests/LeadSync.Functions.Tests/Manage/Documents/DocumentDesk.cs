using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Manage.Documents.Drafts;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Functions.Manage.Documents.Trials;
using LeadSync.Functions.Manage.Documents.Versions;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Tests.Manage.Documents;

/// <summary>What people do to one document, as the functions call it.</summary>
internal sealed class DocumentDesk(ManageWorld world, string kind, string name)
{
    public const string Editor = "erik";

    public static DocumentDesk Table(ManageWorld world) => new(world, DocumentKinds.RoutingTables, "default");

    public static DocumentDesk Level(ManageWorld world) => new(world, DocumentKinds.ServiceLevels, "default");

    public static DocumentDesk Assignment(ManageWorld world) => new(world, DocumentKinds.Assignment, DocumentCatalog.Only);

    public Task<Reply> CurrentAsync() => world.SendAsync(world.Get<ShowDocuments>().CurrentAsync(kind, name, default));

    public Task<Reply> DraftAsync() => world.SendAsync(world.Get<EditDrafts>().ShowAsync(kind, name, default));

    public Task<Reply> SaveAsync(string text, params (string, string)[] headers) => SaveAsAsync(Editor, text, headers);

    public Task<Reply> SaveAsAsync(string author, string text, params (string, string)[] headers) =>
        world.SendAsync(world.Get<EditDrafts>().SaveAsync(kind, name, world.Request(text, headers), author, default));

    /// <summary>Saves a first draft and hands on its tag.</summary>
    public async Task<string> DraftedAsync(string text)
    {
        var saved = await SaveAsync(text, ("If-None-Match", "*"));
        Assert.True(saved.Status == 200, saved.Text);
        return saved.ETag;
    }

    public Task<Reply> DeleteAsync(params (string, string)[] headers) =>
        world.SendAsync(world.Get<EditDrafts>().DeleteAsync(kind, name, world.Request(null, headers), Editor, default));

    public Task<Reply> ValidateAsync() => world.SendAsync(world.Get<ValidateDrafts>().RunAsync(kind, name, default));

    public Task<Reply> SimulateAsync(string body) => world.SendAsync(world.Get<TryDrafts>().RunAsync(kind, name, world.Request(body), "tester", default));

    public Task<Reply> ApproveAsync(string who, Role roles, string? seen, string? body = null) =>
        world.SendAsync(world.Get<ApproveDrafts>().RunAsync(
            kind, name, world.Request(body, seen is null ? [] : [("If-Match", seen)]), new Access.Granted(who, roles), default));

    public Task<Reply> PublishAsync(string? body = null, params (string, string)[] headers) =>
        world.SendAsync(world.Get<PublishDrafts>().RunAsync(kind, name, world.Request(body, headers), Editor, default));

    public async Task<Reply> PublishedAsync(string text)
    {
        await DraftedAsync(text);
        var published = await PublishAsync();
        Assert.True(published.Status == 200, published.Text);
        return published;
    }

    public Task<Reply> RollBackAsync(int version, string? body = null, params (string, string)[] headers) =>
        world.SendAsync(world.Get<RollBackDocuments>().RunAsync(kind, name, version, world.Request(body, headers), "rosa", default));

    public Task<Reply> VersionsAsync() => world.SendAsync(world.Get<ShowDocuments>().VersionsAsync(kind, name, default));

    public Task<Reply> VersionAsync(int version) => world.SendAsync(world.Get<ShowDocuments>().VersionAsync(kind, name, version, default));

    public Task<Reply> DiffAsync(int from, string to) => world.SendAsync(world.Get<CompareVersions>().RunAsync(kind, name, from, to, default));

    public Task<Reply> AuditAsync(string? continuation = null) => world.SendAsync(world.Get<ListAudit>().RunAsync(kind, name, continuation, default));

    public Task<Reply> ListAsync() => world.SendAsync(world.Get<ShowDocuments>().ListAsync(kind, default));
}
