using System.Globalization;
using LeadSync.Testing.Budgets;

namespace LeadSync.Integration.Tests.Budgets;

/// <summary>What the app costs while nothing happens (design §6).</summary>
[Collection(IdleCollection.Name)]
public sealed class IdleTests(IdleFixture idle)
{
    [Fact]
    public void An_idle_app_keeps_within_its_budget() =>
        Assert.True(idle.EachSecond <= BudgetPaths.Idle.Budget, string.Create(CultureInfo.InvariantCulture, $"{idle.EachSecond:0.00} operations a second, budget {BudgetPaths.Idle.Budget}"));
}
