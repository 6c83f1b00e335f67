using System.Net;
using System.Text;

namespace LeadSync.Connectors.Reading;

/// <summary>A form with PHP's nested names, such as <c>data[merges][EMAIL]</c>: by their full path, in any case of letters; the last of a name counts.</summary>
internal sealed class FormValues
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private FormValues()
    {
    }

    public static FormValues Parse(ReadOnlySpan<byte> body)
    {
        var form = new FormValues();
        foreach (var pair in Encoding.UTF8.GetString(body).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            form._values[WebUtility.UrlDecode(parts[0]).Trim()] = parts.Length == 2 ? WebUtility.UrlDecode(parts[1]) : "";
        }

        return form;
    }

    /// <summary>The cleaned text of a full name; null where it is absent or empty.</summary>
    public string? Text(string name, int maxLength = CleanText.MaxLength) => CleanText.Cut(_values.GetValueOrDefault(name), maxLength);

    /// <summary>All names and cleaned texts.</summary>
    public IEnumerable<KeyValuePair<string, string>> All() => Below(_ => true, 0);

    /// <summary>All texts whose name begins so, by what stands behind it: of <c>data[merges]</c> it is <c>[ADDRESS][zip]</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Below(string group) =>
        Below(name => name.StartsWith(group + "[", StringComparison.OrdinalIgnoreCase), group.Length);

    private IEnumerable<KeyValuePair<string, string>> Below(Func<string, bool> wanted, int skipped) =>
        from pair in _values
        where wanted(pair.Key)
        let value = CleanText.Cut(pair.Value, CleanText.MaxUrlLength)
        where value is not null
        select KeyValuePair.Create(pair.Key[skipped..], value);
}
