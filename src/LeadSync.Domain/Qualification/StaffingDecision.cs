namespace LeadSync.Domain.Qualification;

/// <summary>Which departments care for a lead, and why.</summary>
/// <param name="Departments">The departments, in the order in which the lead passes them.</param>
/// <param name="Row">The row of the table that matched, counted from 0; null where none did.</param>
/// <param name="Unconverted">The currency of a price that counted as missing because no rate holds; null where all is well.</param>
public sealed record StaffingDecision(IReadOnlyList<string> Departments, int? Row, string? Unconverted)
{
    /// <summary>True where nobody of sales cares: the lead is never offered, and who asks for contact reaches the lead desk (D-21).</summary>
    public bool IsMarketingAlone => FirstOfSales is null;

    /// <summary>The first department of sales; null where marketing cares alone.</summary>
    public string? FirstOfSales => Departments.FirstOrDefault(department => department is Qualification.Departments.InsideSales or Qualification.Departments.FieldSales);

    /// <summary>The department that the lead passes to after one; null where that was the last, or is none of the lead's.</summary>
    public string? After(string department) =>
        Departments.SkipWhile(each => each != department).Skip(1).FirstOrDefault();
}
