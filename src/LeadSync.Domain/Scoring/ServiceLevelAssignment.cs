using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Scoring;

/// <summary>Which service level a lead is under: the first rule that holds, else <paramref name="Otherwise"/> (design §5).</summary>
/// <param name="Rules">The rules, in order.</param>
/// <param name="Otherwise">The service level's name for everybody else.</param>
public sealed record ServiceLevelAssignment(IReadOnlyList<AssignmentRule> Rules, string Otherwise)
{
    /// <summary>The document that is published on a first start: all leads under <c>default</c>.</summary>
    public const string Shipped = """{"rules":[],"otherwise":"default"}""";

    /// <summary>The name of a lead's service level.</summary>
    /// <param name="fields">The lead; its fields are <see cref="FieldNames.Assignment"/>.</param>
    public string For(IFieldSource fields) => Rules.FirstOrDefault(rule => rule.When.Holds(fields))?.ServiceLevel ?? Otherwise;
}
