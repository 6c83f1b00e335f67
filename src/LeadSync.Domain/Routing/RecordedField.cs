using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>One value as routing saw it. One member beside the name is set, of money two.</summary>
/// <param name="Name">The field's name, as conditions write it.</param>
public sealed record RecordedField(string Name)
{
    /// <summary>The texts; null for a value of another kind.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>The number, or the amount of money.</summary>
    public decimal? Number { get; init; }

    /// <summary>Yes or no.</summary>
    public bool? Flag { get; init; }

    /// <summary>The currency (ISO 4217) of an amount.</summary>
    public string? Currency { get; init; }

    /// <summary>The value as conditions compare it; null for a field without one.</summary>
    public FieldValue? ToValue() => this switch
    {
        { Texts: { } texts } => FieldValue.Of(texts),
        { Flag: { } flag } => FieldValue.Of(flag),
        { Number: { } amount, Currency: { } currency } => FieldValue.Of(new Leads.Money(amount, currency)),
        _ => FieldValue.Of(Number),
    };

    /// <summary>A value as it is kept.</summary>
    public static RecordedField Of(string name, FieldValue value) => value switch
    {
        FieldValue.Number number => new(name) { Number = number.Value },
        FieldValue.Flag flag => new(name) { Flag = flag.Value },
        FieldValue.Money money => new(name) { Number = money.Value.Amount, Currency = money.Value.Currency },
        _ => new(name) { Texts = [.. value.Texts] },
    };
}
