using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Conditions;

/// <summary>What one field must pass. Text is compared trimmed, ordinal and without regard to case.</summary>
public abstract record FieldTest
{
    private FieldTest()
    {
    }

    /// <summary>The kind of test, as explanations name it.</summary>
    public abstract string Name { get; }

    /// <summary>What the test wants, as the document writes it.</summary>
    public abstract string Expected { get; }

    /// <summary>Whether a field's value passes; null is a missing field.</summary>
    public abstract bool Holds(FieldValue? value);

    /// <summary>Passes when one of the field's texts is in the list.</summary>
    /// <param name="Values">The list; numbers and flags as <see cref="FieldValue.Texts"/> writes them.</param>
    public sealed record OneOf(IReadOnlyList<string> Values) : FieldTest
    {
        private readonly FrozenSet<string> set = Values.Select(value => value.Trim()).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

        /// <inheritdoc/>
        public override string Name => "oneOf";

        /// <inheritdoc/>
        public override string Expected => string.Join(", ", Values.Take(20));

        /// <inheritdoc/>
        public override bool Holds(FieldValue? value) => value is not null && value.Texts.Any(set.Contains);
    }

    /// <summary>Passes when one of the field's texts names one of the companies: without regard to case, umlauts, punctuation and legal form (D-35).</summary>
    /// <param name="Values">The companies as the document writes them.</param>
    public sealed record CompanyNames(IReadOnlyList<string> Values) : FieldTest
    {
        /// <summary>The names as they are compared.</summary>
        internal FrozenSet<string> Keys { get; } = Values.Select(CompanyKey.NameOf).ToFrozenSet(StringComparer.Ordinal);

        /// <inheritdoc/>
        public override string Name => "oneOf";

        /// <inheritdoc/>
        public override string Expected => string.Join(", ", Values.Take(20));

        /// <inheritdoc/>
        public override bool Holds(FieldValue? value) => value is not null && value.Texts.Any(text => Keys.Contains(CompanyKey.NameOf(text)));
    }

    /// <summary>Passes when the field is a number or an amount within the bounds.</summary>
    /// <param name="Min">The least that passes; null for no bound.</param>
    /// <param name="Max">The most that passes; null for no bound.</param>
    /// <param name="Below">The least that no longer passes; null for no bound.</param>
    public sealed record Range(decimal? Min, decimal? Max, decimal? Below) : FieldTest
    {
        /// <inheritdoc/>
        public override string Name => "range";

        /// <inheritdoc/>
        public override string Expected => string.Join(", ", Bounds());

        /// <inheritdoc/>
        public override bool Holds(FieldValue? value) =>
            value?.AsNumber is { } number && !(number < Min) && !(number > Max) && !(number >= Below);

        private IEnumerable<string> Bounds()
        {
            if (Min is { } min) yield return string.Create(CultureInfo.InvariantCulture, $"min {min}");
            if (Max is { } max) yield return string.Create(CultureInfo.InvariantCulture, $"max {max}");
            if (Below is { } below) yield return string.Create(CultureInfo.InvariantCulture, $"below {below}");
        }
    }

    /// <summary>Passes when the expression is found in one of the field's texts.</summary>
    /// <param name="Expression">A linear-time expression (<see cref="RegexOptions.NonBacktracking"/>).</param>
    public sealed record Matches(Regex Expression) : FieldTest
    {
        /// <inheritdoc/>
        public override string Name => "matches";

        /// <inheritdoc/>
        public override string Expected => Expression.ToString();

        /// <inheritdoc/>
        public override bool Holds(FieldValue? value) => value is not null && value.Texts.Any(Expression.IsMatch);
    }

    /// <summary>Passes when the field is there, or when it is missing.</summary>
    /// <param name="Wanted">True: it must be there.</param>
    public sealed record Exists(bool Wanted) : FieldTest
    {
        /// <inheritdoc/>
        public override string Name => "exists";

        /// <inheritdoc/>
        public override string Expected => Wanted ? "true" : "false";

        /// <inheritdoc/>
        public override bool Holds(FieldValue? value) => value is not null == Wanted;
    }

    /// <summary>Passes when one of the patterns covers the postal code (D-36).</summary>
    /// <param name="Patterns">The patterns, all without a country: <see cref="ConditionReader"/> makes the country a condition of its own.</param>
    public sealed record PostalCodes(IReadOnlyList<PostalPattern> Patterns) : FieldTest
    {
        /// <inheritdoc/>
        public override string Name => "postalCodes";

        /// <inheritdoc/>
        public override string Expected => string.Join(", ", Patterns.Take(20));

        /// <inheritdoc/>
        public override bool Holds(FieldValue? value) =>
            value is not null && value.Texts.Select(PostalCode.Of).Any(code => Patterns.Any(pattern => pattern.Covers(code.Code)));
    }

    /// <summary>Passes when the inner test does not: so on a missing field.</summary>
    /// <param name="Inner">The inner test.</param>
    public sealed record NotTest(FieldTest Inner) : FieldTest
    {
        /// <inheritdoc/>
        public override string Name => "not";

        /// <inheritdoc/>
        public override string Expected => $"not {Inner.Expected}";

        /// <inheritdoc/>
        public override bool Holds(FieldValue? value) => !Inner.Holds(value);
    }
}
