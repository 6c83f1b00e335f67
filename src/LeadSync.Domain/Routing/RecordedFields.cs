using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>Recorded values as conditions ask for them. A lead has few, so they are walked.</summary>
internal sealed class RecordedFields(IReadOnlyList<RecordedField> fields) : IFieldSource
{
    private readonly FieldValue?[] _values = new FieldValue?[fields.Count];

    public FieldValue? Get(string field)
    {
        for (var number = 0; number < fields.Count; number++)
            if (string.Equals(fields[number].Name, field, StringComparison.Ordinal)) return _values[number] ??= fields[number].ToValue();
        return null;
    }
}
