namespace LeadSync.Integration.Tests.Publishing;

/// <summary>The folder that a Functions host runs, published once, and beside it an empty ASP.NET Core app published the same way.</summary>
public sealed class PublishFixture : IAsyncLifetime
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), $"leadsync-publish-{Guid.NewGuid():N}");
    private static readonly Lazy<Task> Published = new(PublishAsync);

    public string App { get; } = Path.Combine(Root, "app");

    public string Empty { get; } = Path.Combine(Root, "empty");

    public static Task BeginAsync() => Published.Value;

    public Task InitializeAsync() => Published.Value;

    public Task DisposeAsync()
    {
        if (Directory.Exists(Root)) Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    private static async Task PublishAsync()
    {
        await Dotnet.RunAsync("publish", "src/LeadSync.Functions", "-c", "Release", "-r", "linux-x64", "-o", Path.Combine(Root, "app"), "--nologo", "-p:RunAnalyzers=false");
        await Dotnet.RunAsync("publish", "tests/LeadSync.EmptyApp", "-c", "Release", "-r", "linux-x64", "-o", Path.Combine(Root, "empty"), "--nologo", "-p:RunAnalyzers=false");
    }
}
