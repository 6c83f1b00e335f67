using System.Globalization;
using LeadSync.Testing;
using LeadSync.Testing.Budgets;
using Xunit.Abstractions;

namespace LeadSync.Integration.Tests.Budgets;

/// <summary>The budgets of design §6, counted by a proxy between the app and the emulator; process warm.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class BudgetTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    // 5,000 events take a minute and a half: in the full tier. The idle app is watched by IdleTests.
    public static TheoryData<string> Paths() =>
        new(BudgetPaths.All.Except([BudgetPaths.Idle]).Select(path => path.Name).Where(name => IsFull || !name.Contains("5,000", StringComparison.Ordinal)));

    private static bool IsFull => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full";

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_path_keeps_within_its_budget(string name)
    {
        var path = BudgetPaths.All.Single(each => each.Name == name);
        await using var run = await BudgetRun.StartAsync(azurite.ConnectionString);

        var operations = await path.CountAsync(run);

        foreach (var call in run.Proxy.Counted.CountBy(call => call.ToString().Split('(')[0])) output.WriteLine($"{call.Value,5} {call.Key}");
        Assert.True(operations <= path.Budget, string.Create(CultureInfo.InvariantCulture, $"{name}: {operations:0.00} operations, budget {path.Budget}"));
    }
}
