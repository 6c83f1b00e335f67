using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Scoring;

/// <summary>Which service level a lead is under: the first rule that holds, else <paramref name="Otherwise"/> (design §5).</summary>
/// <param name="Rules">The rules, in order.</param>
/// <param name="Otherwise">The service level's name for everybody else.</param>
public sealed record ServiceLevelAssignment(IReadOnlyList<AssignmentRule> Rules, string Otherwise)
{
    /// <summary>The document that is published on a first start: all leads under <c>default</c>.</summary>
    public const string Shipped = """{"rules":[],"otherwise":"default"}""";

    /// <summary>Its version, from 1; 0 for what holds before anything is published.</summary>
    public int Version { get; init; }

    /// <summary>From when it is in force: 15 s after its publishing (architecture A11).</summary>
    public DateTimeOffset EffectiveFrom { get; init; }

    /// <summary>Every service level that it names.</summary>
    public IEnumerable<string> Names => Rules.Select(rule => rule.ServiceLevel).Prepend(Otherwise).Distinct(StringComparer.Ordinal);

    /// <summary>The name of a lead's service level.</summary>
    /// <param name="fields">The lead; its fields are <see cref="FieldNames.Assignment"/>.</param>
    public string For(IFieldSource fields) => Rules.FirstOrDefault(rule => rule.When.Holds(fields))?.ServiceLevel ?? Otherwise;
}
