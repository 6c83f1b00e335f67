using System.Globalization;

namespace LeadSync.Domain.Conditions;

/// <summary>What a field holds, as conditions compare it.</summary>
public abstract record FieldValue
{
    private FieldValue()
    {
    }

    /// <summary>The value as texts, as a list test compares them: numbers without trailing zeros, flags as <c>true</c> or <c>false</c>.</summary>
    public abstract IEnumerable<string> Texts { get; }

    /// <summary>The value as a number, as a range test compares it; null for texts and flags.</summary>
    public virtual decimal? AsNumber => null;

    /// <summary>One text; null for a text that is null or blank, because a blank field is a missing one.</summary>
    public static FieldValue? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : new Text([text]);

    /// <summary>Several texts; null when there is none.</summary>
    public static FieldValue? Of(IEnumerable<string>? texts) =>
        texts?.Where(text => !string.IsNullOrWhiteSpace(text)).ToArray() is { Length: > 0 } values ? new Text(values) : null;

    /// <summary>A number; null for null.</summary>
    public static FieldValue? Of(decimal? number) => number is { } value ? new Number(value) : null;

    /// <summary>A flag; null for null.</summary>
    public static FieldValue? Of(bool? flag) => flag is { } value ? new Flag(value) : null;

    /// <summary>An amount of money; null for null.</summary>
    public static FieldValue? Of(Leads.Money? money) => money is null ? null : new Money(money);

    /// <summary>One text, or several of which one must match.</summary>
    /// <param name="Values">The texts, at least one.</param>
    public sealed record Text(IReadOnlyList<string> Values) : FieldValue
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Texts => Values.Select(value => value.Trim());
    }

    /// <summary>A number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : FieldValue
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Texts => [Value.ToString("0.############################", CultureInfo.InvariantCulture)];

        /// <inheritdoc/>
        public override decimal? AsNumber => Value;
    }

    /// <summary>Yes or no.</summary>
    /// <param name="Value">True for yes.</param>
    public sealed record Flag(bool Value) : FieldValue
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Texts => [Value ? "true" : "false"];
    }

    /// <summary>An amount in the currency of the document whose conditions are asked.</summary>
    /// <param name="Value">The amount and its currency.</param>
    public sealed record Money(Leads.Money Value) : FieldValue
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Texts => new Number(Value.Amount).Texts;

        /// <inheritdoc/>
        public override decimal? AsNumber => Value.Amount;
    }
}
