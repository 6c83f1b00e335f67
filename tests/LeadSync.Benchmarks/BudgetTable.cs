using System.Globalization;
using LeadSync.Testing;
using LeadSync.Testing.Budgets;

namespace LeadSync.Benchmarks;

/// <summary>Prints what each path costs in storage operations, beside its budget (design §6).</summary>
internal static class BudgetTable
{
    public static async Task PrintAsync(TextWriter output)
    {
        var azurite = new AzuriteFixture();
        await azurite.InitializeAsync();
        await output.WriteLineAsync("| path | operations | budget |\n| --- | --- | --- |");
        foreach (var path in BudgetPaths.All)
        {
            await using var run = await BudgetRun.StartAsync(azurite.ConnectionString, idle: path == BudgetPaths.Idle);
            var operations = await path.CountAsync(run);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {path.Name} | {operations:0.00} | {path.Budget} |"));
        }

        await azurite.DisposeAsync();
    }
}
