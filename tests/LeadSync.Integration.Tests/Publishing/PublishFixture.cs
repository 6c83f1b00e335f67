namespace LeadSync.Integration.Tests.Publishing;

/// <summary>The folder that a Functions host runs, published once, and beside it an empty ASP.NET Core app published the same way.</summary>
public sealed class PublishFixture : IAsyncLifetime
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), $"leadsync-publish-{Guid.NewGuid():N}");

    public string App => Path.Combine(_root, "app");

    public string Empty => Path.Combine(_root, "empty");

    public async Task InitializeAsync()
    {
        await Dotnet.RunAsync("publish", "src/LeadSync.Functions", "-c", "Release", "-r", "linux-x64", "-o", App, "--nologo", "-p:RunAnalyzers=false");
        await Dotnet.RunAsync("publish", "tests/LeadSync.EmptyApp", "-c", "Release", "-r", "linux-x64", "-o", Empty, "--nologo", "-p:RunAnalyzers=false");
    }

    public Task DisposeAsync()
    {
        if (Directory.Exists(_root)) Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }
}
