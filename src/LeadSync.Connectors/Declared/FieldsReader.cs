using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads where a person's fields stand.</summary>
/// <param name="root">The document.</param>
/// <param name="values">Reads paths and maps.</param>
internal sealed class FieldsReader(DocumentObject root, ValueReader values)
{
    private static readonly Dictionary<string, NumberStyle> Styles = new(StringComparer.Ordinal) { ["en"] = NumberStyle.English, ["de"] = NumberStyle.German };
    private static readonly string[] Identities = [FieldTable.Email, FieldTable.ExternalId, FieldTable.Visitor];

    public DeclaredFields Fields()
    {
        var fields = Group("fields", FieldTable.Names);
        var attributes = root.Has("attributes") ? values.Paths(root, "attributes") : [];
        if (attributes.Count == 0 && !Identities.Any(fields.ContainsKey))
            root.Refuse("fields", "nothing here names a person: add email, externalId or visitor, such as {\"email\":\"data.email\"}, or attributes");
        if (fields.ContainsKey(FieldTable.Price) != fields.ContainsKey(FieldTable.Currency))
            root.Refuse("fields", "an amount needs its currency: give price and currency, or neither; {\"value\":\"EUR\"} is the same for all");
        return new DeclaredFields(fields, attributes, Plain.Word(root, "numbers", Styles) ?? NumberStyle.English);
    }

    /// <summary>The values of a group by their names.</summary>
    public IReadOnlyDictionary<string, DeclaredValue> Group(string name, IReadOnlyList<string> names)
    {
        var read = new Dictionary<string, DeclaredValue>(StringComparer.Ordinal);
        if (root.Object(name, names) is not { } group) return read;
        foreach (var field in names)
        {
            if (values.Read(group, field) is { } value) read[field] = value;
        }

        return read;
    }
}
