namespace LeadSync.Domain.Conditions;

/// <summary>Named values, for example of a lead that somebody tries out, or laid over another source.</summary>
/// <param name="values">The values by field name.</param>
/// <param name="below">Asked for what <paramref name="values"/> lacks; null for nothing.</param>
public sealed class GivenFields(IReadOnlyDictionary<string, FieldValue> values, IFieldSource? below = null) : IFieldSource
{
    /// <inheritdoc/>
    public FieldValue? Get(string field) => values.TryGetValue(field, out var value) ? value : below?.Get(field);
}
