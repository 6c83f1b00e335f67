using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;

namespace LeadSync.Connectors.Marketing.Marketo;

/// <summary>
/// The values of a body whose names the customer chose, by names without case and signs: what belongs to the lead by its own name
/// (<c>lead.first_name</c> is <c>firstname</c>), all else with its group (<c>company.name</c> is <c>companyname</c>).
/// </summary>
internal sealed class MarketoValues
{
    private const int MaxDepth = 8;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private MarketoValues()
    {
    }

    public static MarketoValues Of(JsonElement root)
    {
        var values = new MarketoValues();
        values.Collect(root, "", 0);
        return values;
    }

    public static MarketoValues Of(FormValues form)
    {
        var values = new MarketoValues();
        foreach (var (name, value) in form.All()) values.Set(PlainWords.Normalize(name), value);
        return values;
    }

    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>What names a person; a name at the body's top is that of the webhook.</summary>
    public IEnumerable<KeyValuePair<string, string>> OfPerson() => _values.Where(pair => pair.Key != "topname");

    private void Collect(JsonElement element, string group, int depth)
    {
        foreach (var member in depth > MaxDepth ? [] : ((JsonElement?)element).Members())
        {
            var name = PlainWords.Normalize(member.Name);
            if (member.Value.ValueKind == JsonValueKind.Object) Collect(member.Value, group + (name is "lead" or "person" or "objectcontext" ? "" : name), depth + 1);
            else if (((JsonElement?)member.Value).Text(CleanText.MaxUrlLength) is { } value) Set(NameOf(group, name, depth), value);
        }
    }

    /// <summary>A name at the body's top is that of the webhook; of a value in an object of its own the object's name tells what it is.</summary>
    private static string NameOf(string group, string name, int depth) => (depth, name) switch
    {
        (0, "name") => "topname",
        ( > 0, "value") => group,
        _ => group + name,
    };

    private void Set(string name, string value)
    {
        var plain = name.StartsWith("lead", StringComparison.Ordinal) && name.Length > 4 ? name[4..] : name;
        if (!string.Equals(value, "null", StringComparison.OrdinalIgnoreCase)) _values[plain] = value;
    }
}
