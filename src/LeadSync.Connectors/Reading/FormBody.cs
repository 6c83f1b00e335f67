using System.Net;
using System.Text;

namespace LeadSync.Connectors.Reading;

/// <summary>Form-encoded names and values, in any case of letters; the last of a name counts.</summary>
internal static class FormBody
{
    public static IReadOnlyDictionary<string, string> Empty { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyDictionary<string, string> Parse(ReadOnlySpan<byte> body) => Parse(Encoding.UTF8.GetString(body));

    public static IReadOnlyDictionary<string, string> Parse(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            values[Name(WebUtility.UrlDecode(parts[0]))] = parts.Length == 2 ? WebUtility.UrlDecode(parts[1]) : "";
        }

        return values;
    }

    /// <summary>PHP writes nested values as <c>contact[email]</c>: the innermost name counts.</summary>
    private static string Name(string name) => name.EndsWith(']') ? name[(name.LastIndexOf('[') + 1)..^1] : name;
}
