namespace LeadSync.Domain.Routing.Proof;

/// <summary>For which leads a table must have a rule: the countries and departments in use. Null takes those that the table names.</summary>
/// <param name="From">The first day on which the table is to be used.</param>
public sealed record CoverageScope(DateTimeOffset From)
{
    /// <summary>Countries in use, ISO 3166-1 alpha-2.</summary>
    public IReadOnlyCollection<string>? Countries { get; init; }

    /// <summary>Departments that receive leads.</summary>
    public IReadOnlyCollection<string>? Departments { get; init; }

    /// <summary>Fields that every lead has; all others may be missing. Default country, postal code and department.</summary>
    public IReadOnlyCollection<string> Present { get; init; } = ["country", "postalCode", "department"];
}
