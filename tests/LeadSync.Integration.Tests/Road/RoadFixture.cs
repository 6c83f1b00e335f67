using LeadSync.Testing;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Road;

/// <summary>One running app for a class of tests.</summary>
public sealed class RoadFixture : IAsyncLifetime
{
    private readonly AzuriteFixture _azurite = new();

    public LeadSyncApp App { get; private set; } = null!;

    public LeadSyncClient Client => App.Client;

    public async Task InitializeAsync()
    {
        await _azurite.InitializeAsync();
        App = await LeadSyncApp.StartAsync(new AppOptions { Storage = _azurite.ConnectionString, Prefix = AppOptions.NewPrefix() });
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        await _azurite.DisposeAsync();
    }
}
