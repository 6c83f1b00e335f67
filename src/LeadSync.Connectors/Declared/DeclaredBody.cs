using System.Net;
using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Declared;

/// <summary>Makes one object of a form or of a query: names as they are sent, a name with <c>[]</c> behind it a list, else the last of a name counts.</summary>
internal static class DeclaredBody
{
    public static JsonElement OfForm(ReadOnlySpan<byte> body)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var pair in Encoding.UTF8.GetString(body).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            Put(values, WebUtility.UrlDecode(parts[0]).Trim(), parts.Length == 2 ? WebUtility.UrlDecode(parts[1]) : "");
        }

        return JsonSerializer.SerializeToElement(values);
    }

    /// <summary>The query without the secret that stands in it: what cannot be understood is kept as it came.</summary>
    public static JsonElement OfQuery(WebhookRequest request, string secretName) => JsonSerializer.SerializeToElement(
        request.Query.Where(value => !IsSecret(value.Key, secretName)).ToDictionary(value => value.Key, value => value.Value, StringComparer.Ordinal));

    private static bool IsSecret(string name, string secretName) =>
        string.Equals(name, secretName, StringComparison.OrdinalIgnoreCase) || string.Equals(name, SharedKey.QueryName, StringComparison.OrdinalIgnoreCase);

    private static void Put(Dictionary<string, object> values, string name, string value)
    {
        if (!name.EndsWith("[]", StringComparison.Ordinal)) values[name] = value;
        else if (values.GetValueOrDefault(name) is List<string> list) list.Add(value);
        else values[name] = new List<string> { value };
    }
}
