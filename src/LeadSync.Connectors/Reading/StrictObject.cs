using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Reading;

/// <summary>Reads members of a JSON object that must be right, and collects every fault with its pointer. Unknown members are not looked at.</summary>
/// <param name="element">The object.</param>
/// <param name="pointer">Its JSON pointer from the body's root.</param>
/// <param name="errors">Where faults go.</param>
internal sealed class StrictObject(JsonElement element, string pointer, List<FieldError> errors)
{
    /// <summary>Records a fault of a member, or with an empty name of the object itself.</summary>
    public void Fault(string name, string message) => errors.Add(new FieldError(name.Length == 0 ? pointer : JsonPointer.Member(pointer, name), message));

    /// <summary>The names of all members.</summary>
    public IEnumerable<string> Names() => element.EnumerateObject().Select(member => member.Name);

    /// <summary>A text, cleaned; null where it is absent, null or empty.</summary>
    public string? Text(string name, int maxLength = CleanText.MaxLength)
    {
        if (Member(name) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.String) return Wrong(name, "Must be a text in quotation marks.");
        var text = CleanText.Of(value.GetString());
        return text?.Length > maxLength ? Wrong(name, $"Is longer than {maxLength} characters. Shorten it.") : text;
    }

    /// <summary>A text that must be there.</summary>
    public string? RequiredText(string name, int maxLength, string missing)
    {
        if (Member(name) is { ValueKind: not JsonValueKind.String }) return Wrong(name, "Must be a text in quotation marks.");
        return Text(name, maxLength) ?? (HasTooLong(name, maxLength) ? null : Wrong(name, missing));
    }

    /// <summary>A text that a parser understands.</summary>
    public T? Parsed<T>(string name, Func<string, T?> parse, string message)
        where T : class
    {
        if (Text(name) is not { } text) return null;
        var value = parse(text);
        if (value is null) Fault(name, message);
        return value;
    }

    /// <summary>One of a list of words, in any case of letters.</summary>
    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(name) is not { } text) return null;
        if (words.TryGetValue(text.ToLowerInvariant(), out var value)) return value;
        Fault(name, $"Must be one of: {string.Join(", ", words.Keys)}.");
        return null;
    }

    /// <summary>A time with an offset, as UTC.</summary>
    public DateTimeOffset? Time(string name)
    {
        if (Text(name) is not { } text) return null;
        var time = EventTime.Parse(text);
        if (time is null) Fault(name, "Must be a time in ISO 8601 with offset, for example 2026-11-01T09:00:00Z, and not before 1970.");
        return time;
    }

    /// <summary>A whole number from 0 on.</summary>
    public int? Count(string name)
    {
        if (Member(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count >= 0) return count;
        Fault(name, "Must be a whole number from 0 to 2147483647, without quotation marks.");
        return null;
    }

    /// <summary>A decimal number from 0 on.</summary>
    public decimal? Amount(string name)
    {
        if (Member(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount) && amount is >= 0 and <= 1_000_000_000_000_000m) return amount;
        Fault(name, "Must be a number from 0 to 1000000000000000, without quotation marks.");
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Flag(string name)
    {
        if (Member(name) is not { } value) return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        Fault(name, "Must be true or false, without quotation marks.");
        return null;
    }

    /// <summary>An object; null where it is absent or null.</summary>
    public StrictObject? Object(string name)
    {
        if (Member(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Object) return new StrictObject(value, JsonPointer.Member(pointer, name), errors);
        Fault(name, "Must be an object in braces.");
        return null;
    }

    /// <summary>A list of texts, cleaned, without empty ones.</summary>
    public IReadOnlyList<string>? Texts(string name, int maxCount)
    {
        if (Member(name) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > maxCount || value.EnumerateArray().Any(IsNoText))
        {
            Fault(name, $"Must be a list of at most {maxCount} texts of at most {CleanText.MaxLength} characters.");
            return null;
        }

        string[] texts = [.. value.EnumerateArray().Select(item => CleanText.Of(item.GetString())).OfType<string>()];
        return texts.Length == 0 ? null : texts;
    }

    /// <summary>True where the member is there and not null.</summary>
    public bool Has(string name) => Member(name) is not null;

    /// <summary>True where the member is there and neither null nor an empty text.</summary>
    public bool IsGiven(string name) => Member(name) is { } value && (value.ValueKind != JsonValueKind.String || CleanText.Of(value.GetString()) is not null);

    private static bool IsNoText(JsonElement item) => item.ValueKind != JsonValueKind.String || item.GetString()!.Length > CleanText.MaxLength;

    private JsonElement? Member(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private bool HasTooLong(string name, int maxLength) => Member(name) is { } value && CleanText.Of(value.GetString())?.Length > maxLength;

    private string? Wrong(string name, string message)
    {
        Fault(name, message);
        return null;
    }
}
