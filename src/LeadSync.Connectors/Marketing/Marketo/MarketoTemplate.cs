using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LeadSync.Connectors.Marketing.Marketo;

/// <summary>
/// Reads a JSON template that became no JSON: unless the request token encoding is JSON, Marketo puts in what a person typed as it is, quotation marks and
/// all. What stands between two names is a value, whatever it holds.
/// </summary>
internal static partial class MarketoTemplate
{
    private const int MaxDepth = 8;

    /// <summary>The object that was meant; null for what is no template, or was cut off: a piece of an address may be somebody else's.</summary>
    public static JsonElement? Read(string body)
    {
        var text = body.Trim();
        if (!text.StartsWith('{') || !text.EndsWith('}')) return null;
        var owners = new Stack<JsonObject>([[]]);
        var names = Name().Matches(text);
        for (var number = 0; number < names.Count; number++)
        {
            var next = number + 1 < names.Count ? names[number + 1].Index : text.Length;
            var name = names[number];
            if (next < text.Length && text[next] == '{') Open(owners, name.Groups["name"].Value);
            else Put(owners, name.Groups["name"].Value, text[(name.Index + name.Length)..next]);
            if (owners.Count > MaxDepth) return null;
        }

        return JsonSerializer.SerializeToElement(owners.Last());
    }

    private static void Open(Stack<JsonObject> owners, string name)
    {
        var inner = new JsonObject();
        owners.Peek()[name] = inner;
        owners.Push(inner);
    }

    private static void Put(Stack<JsonObject> owners, string name, string raw)
    {
        var value = raw.TrimEnd().TrimEnd('}', ' ', '\t', '\r', '\n');
        owners.Peek()[name] = Plain(value.Trim());
        for (var closed = raw[value.Length..].Count(letter => letter == '}'); closed > 0 && owners.Count > 1; closed--) owners.Pop();
    }

    private static string Plain(string value)
    {
        if (value is not ['"', .. var rest]) return value;
        var inner = rest.EndsWith('"') ? rest[..^1] : rest;
        return inner.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\/", "/", StringComparison.Ordinal);
    }

    [GeneratedRegex("""[{,]\s*"(?<name>[^"\\\r\n:{},]{1,100})"\s*:""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
