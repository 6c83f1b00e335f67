namespace LeadSync.Domain.Conditions;

/// <summary>What must hold for a rule to apply (design §5). Read by <see cref="ConditionReader"/>.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The absent or empty condition: it always holds.</summary>
    public static Condition Always { get; } = new All([]);

    /// <summary>Whether the condition holds.</summary>
    public bool Holds(IFieldSource source) => FirstFailure(source) is null;

    /// <summary>The first test that keeps the condition from holding; null when it holds. This is the evaluation itself.</summary>
    public abstract ConditionFailure? FirstFailure(IFieldSource source);

    /// <summary>Holds when all parts hold; an empty list holds.</summary>
    /// <param name="Parts">The parts in the order of the document.</param>
    public sealed record All(IReadOnlyList<Condition> Parts) : Condition
    {
        /// <inheritdoc/>
        public override ConditionFailure? FirstFailure(IFieldSource source)
        {
            foreach (var part in Parts)
                if (part.FirstFailure(source) is { } failure) return failure;
            return null;
        }
    }

    /// <summary>Holds when one alternative holds; an empty list holds. Its failure is that of the first alternative.</summary>
    /// <param name="Alternatives">The alternatives in the order of the document.</param>
    public sealed record Any(IReadOnlyList<Condition> Alternatives) : Condition
    {
        /// <inheritdoc/>
        public override ConditionFailure? FirstFailure(IFieldSource source) =>
            Alternatives.Count == 0 || Alternatives.Any(alternative => alternative.Holds(source)) ? null : Alternatives[0].FirstFailure(source);
    }

    /// <summary>Holds when the inner condition does not.</summary>
    /// <param name="Inner">What must not hold.</param>
    public sealed record Not(Condition Inner) : Condition
    {
        /// <inheritdoc/>
        public override ConditionFailure? FirstFailure(IFieldSource source) => Inner.Holds(source) ? ConditionFailure.OfNot : null;
    }

    /// <summary>Holds when a field passes a test; a missing field passes none but <c>not</c> and <c>exists: false</c>.</summary>
    /// <param name="Name">The field's name.</param>
    /// <param name="Test">The test.</param>
    public sealed record Field(string Name, FieldTest Test) : Condition
    {
        /// <inheritdoc/>
        public override ConditionFailure? FirstFailure(IFieldSource source)
        {
            var value = source.Get(Name);
            return Test.Holds(value) ? null : ConditionFailure.Of(Name, Test, value);
        }
    }
}
