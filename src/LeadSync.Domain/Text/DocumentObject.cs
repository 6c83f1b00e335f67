using System.Globalization;
using System.Text.Json;

namespace LeadSync.Domain.Text;

/// <summary>One object of a document while it is read: every faulty member is noted with its place, and reading goes on.</summary>
public sealed class DocumentObject
{
    private const int LongestText = 500;
    private const int LongestId = 64;
    private static readonly string[] InstantFormats = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    private readonly JsonElement element;
    private readonly ErrorList errors;

    private DocumentObject(JsonElement element, string pointer, ErrorList errors) => (this.element, Pointer, this.errors) = (element, pointer, errors);

    /// <summary>Where the object stands: a JSON pointer.</summary>
    public string Pointer { get; }

    /// <summary>Opens an object and refuses members that it may not have; null, noted, for what is no object.</summary>
    public static DocumentObject? Open(JsonElement element, string pointer, ErrorList errors, IReadOnlyList<string> members)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add(pointer, $"write an object with {string.Join(", ", members)}");
            return null;
        }

        foreach (var member in element.EnumerateObject().Where(member => !members.Contains(member.Name, StringComparer.Ordinal)))
            errors.Add(JsonPointer.Member(pointer, member.Name), $"there is no '{member.Name}' here; the nearest are {NearestNames.To(member.Name, members)}");
        return new DocumentObject(element, pointer, errors);
    }

    /// <summary>Where a member stands.</summary>
    public string PointerTo(string name) => JsonPointer.Member(Pointer, name);

    /// <summary>Notes a fault of a member.</summary>
    public void Refuse(string name, string message) => errors.Add(PointerTo(name), message);

    /// <summary>The member; undefined where it is absent or null.</summary>
    public JsonElement Member(string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : default;

    /// <summary>True where the member is there and not null.</summary>
    public bool Has(string name) => Member(name).ValueKind != JsonValueKind.Undefined;

    /// <summary>The member as an object; null where it is absent or, noted, no object.</summary>
    public DocumentObject? Object(string name, params IReadOnlyList<string> members) =>
        Has(name) ? Open(Member(name), PointerTo(name), errors, members) : null;

    /// <summary>The items of a list with their places; none where it is absent or, noted, no list.</summary>
    public IReadOnlyList<(JsonElement Item, string Pointer)> Items(string name)
    {
        var list = Member(name);
        if (list.ValueKind == JsonValueKind.Array) return [.. list.EnumerateArray().Select((item, index) => (item, JsonPointer.Item(PointerTo(name), index)))];
        if (list.ValueKind != JsonValueKind.Undefined) Refuse(name, "write a list");
        return [];
    }

    /// <summary>The items of a list that are objects.</summary>
    public IEnumerable<DocumentObject> Objects(string name, params IReadOnlyList<string> members) =>
        Items(name).Select(item => Open(item.Item, item.Pointer, errors, members)).OfType<DocumentObject>();

    /// <summary>The texts of a list; items that are no text are noted.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var (item, pointer) in Items(name))
            if (item.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(item.GetString())) texts.Add(item.GetString()!.Trim());
            else errors.Add(pointer, "write a text");
        return texts;
    }

    /// <summary>The member as text; null where it is absent or, noted, blank, too long or no text.</summary>
    public string? Text(string name)
    {
        var member = Member(name);
        if (member.ValueKind == JsonValueKind.Undefined) return null;
        if (member.ValueKind == JsonValueKind.String && member.GetString()!.Trim() is { Length: > 0 and <= LongestText } text) return text;
        Refuse(name, $"write a text of 1 to {LongestText} characters");
        return null;
    }

    /// <summary>The member as text; empty, noted, where it is absent.</summary>
    public string RequiredText(string name)
    {
        if (!Has(name)) Refuse(name, $"'{name}' is missing: add it");
        return Text(name) ?? "";
    }

    /// <summary>The member as an id of letters, digits, <c>. _ -</c>; empty, noted, where it is absent or something else.</summary>
    public string Id(string name)
    {
        var id = RequiredText(name);
        if (id.Length == 0 || (id.Length <= LongestId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-'))) return id;
        Refuse(name, $"'{name}' may have up to {LongestId} letters, digits, '.', '_' and '-', such as de-south");
        return "";
    }

    /// <summary>The member as a whole number; null where it is absent or, noted, something else.</summary>
    public int? Whole(string name, int least, int most)
    {
        var member = Member(name);
        if (member.ValueKind == JsonValueKind.Undefined) return null;
        if (member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var number) && number >= least && number <= most) return number;
        Refuse(name, string.Create(CultureInfo.InvariantCulture, $"write a whole number from {least} to {most}"));
        return null;
    }

    /// <summary>The member as true or false; null where it is absent or, noted, something else.</summary>
    public bool? Flag(string name)
    {
        var member = Member(name);
        if (member.ValueKind is JsonValueKind.Undefined or JsonValueKind.True or JsonValueKind.False)
            return member.ValueKind == JsonValueKind.Undefined ? null : member.GetBoolean();
        Refuse(name, "write true or false");
        return null;
    }

    /// <summary>The member as a duration longer than zero; null where it is absent or, noted, something else.</summary>
    public TimeSpan? Duration(string name)
    {
        var text = Text(name);
        if (text is null) return null;
        if (IsoDuration.TryParse(text) is { Ticks: > 0 } duration) return duration;
        Refuse(name, $"{IsoDuration.Expected}, longer than zero");
        return null;
    }

    /// <summary>The member as a time: a date is its beginning (UTC). Null where it is absent or, noted, something else.</summary>
    public DateTimeOffset? Instant(string name) => ReadInstant(name)?.Time;

    /// <summary>The member as the first time that lies after it: a date is its end (UTC). Null where it is absent or, noted, something else.</summary>
    public DateTimeOffset? EndInstant(string name) => ReadInstant(name) is { } read ? read.IsDate ? read.Time.AddDays(1) : read.Time : null;

    private (DateTimeOffset Time, bool IsDate)? ReadInstant(string name)
    {
        var text = Text(name);
        if (text is null) return null;
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, Utc, out var time) && time.Year < 9999)
            return (time, text.Length == InstantFormats[0].Length);
        Refuse(name, "write a date or a time in ISO 8601, such as 2026-11-01 or 2026-11-01T09:00:00Z");
        return null;
    }
}
