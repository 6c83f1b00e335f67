using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Conditions;

/// <summary>The fields of a touchpoint, as scoring conditions name them.</summary>
public static class TouchpointFields
{
    /// <summary>The values by field name; what the touchpoint lacks is absent.</summary>
    public static IReadOnlyDictionary<string, FieldValue> Of(Touchpoint touchpoint)
    {
        var fields = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        foreach (var (name, text) in Texts(touchpoint))
            if (FieldValue.Of(text) is { } value) fields[name] = value;
        return fields;
    }

    private static IEnumerable<(string Name, string? Text)> Texts(Touchpoint touchpoint) =>
    [
        ("touchpoint", touchpoint.Kind),
        ("name", touchpoint.Name),
        ("content", touchpoint.Content),
        ("contentType", touchpoint.ContentType),
        ("approach", touchpoint.Approach),
        ("campaign", touchpoint.Campaign),
        ("source", touchpoint.Source),
        ("medium", touchpoint.Medium),
        ("term", touchpoint.Term),
        ("url", touchpoint.Url),
    ];
}
