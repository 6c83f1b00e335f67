using LeadSync.Testing;
using LeadSync.Testing.Budgets;

namespace LeadSync.Integration.Tests.Budgets;

/// <summary>Watches an idle app for a minute and a half, with an emulator and a proxy of its own, while other tests run.</summary>
public sealed class IdleFixture : IAsyncLifetime
{
    private static readonly Lazy<Task<double>> Measured = new(MeasureAsync);

    /// <summary>Operations a second.</summary>
    public double EachSecond { get; private set; }

    public static Task BeginAsync() => Measured.Value;

    public async Task InitializeAsync() => EachSecond = await Measured.Value;

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<double> MeasureAsync()
    {
        var azurite = new AzuriteFixture();
        await azurite.InitializeAsync();
        try
        {
            await using var run = await BudgetRun.StartAsync(azurite.ConnectionString, idle: true);
            return await BudgetPaths.Idle.CountAsync(run);
        }
        finally
        {
            await azurite.DisposeAsync();
        }
    }
}
