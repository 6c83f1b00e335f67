namespace LeadSync.Testing.Budgets;

/// <summary>One row of the budgets of design §6.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Budget">How many storage operations it may cost.</param>
/// <param name="CountAsync">Makes it happen and answers what it cost.</param>
public sealed record BudgetPath(string Name, double Budget, Func<BudgetRun, Task<double>> CountAsync)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
