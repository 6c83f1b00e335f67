using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Conditions;

/// <summary>A lead as conditions see it: its contact, overlaid by what is known beside it.</summary>
/// <param name="contact">The person.</param>
/// <param name="extras">Further values by field name, for example <c>stage</c> or <c>touchpoint</c>; they win over the contact's fields of the same name
/// (in routing, <c>department</c> is the one that is to receive). Null for none.</param>
/// <param name="currency">The document's currency (ISO 4217): a price in another one counts as missing. Null takes every price as it is.</param>
public sealed class LeadFields(Contact contact, IReadOnlyDictionary<string, FieldValue>? extras = null, string? currency = null) : IFieldSource
{
    /// <summary>A lead and the touchpoint that is to be scored.</summary>
    /// <param name="contact">The person.</param>
    /// <param name="touchpoint">What the person did.</param>
    /// <param name="currency">The document's currency, as above.</param>
    public LeadFields(Contact contact, Touchpoint touchpoint, string? currency = null)
        : this(contact, TouchpointFields.Of(touchpoint), currency)
    {
    }

    /// <inheritdoc/>
    public FieldValue? Get(string field)
    {
        if (extras is not null && extras.TryGetValue(field, out var extra)) return Comparable(extra);
        return ContactFields.All.TryGetValue(field, out var read) ? Comparable(read(contact)) : null;
    }

    private FieldValue? Comparable(FieldValue? value) =>
        value is FieldValue.Money money && currency is not null && !string.Equals(money.Value.Currency, currency, StringComparison.OrdinalIgnoreCase)
            ? null
            : value;
}
