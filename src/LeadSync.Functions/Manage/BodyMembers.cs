using System.Globalization;
using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage;

/// <summary>Reads the members of a small body and notes every fault with its place.</summary>
/// <param name="body">The body; anything but an object has no members.</param>
internal sealed class BodyMembers(JsonElement body)
{
    private const int LongestText = 8000;

    private readonly List<FieldError> _errors = body.ValueKind == JsonValueKind.Object ? [] : [new FieldError("", "Send an object.")];

    /// <summary>All faults so far.</summary>
    public IReadOnlyList<FieldError> Errors => _errors;

    /// <summary>Notes a fault of a member; an empty name means the body.</summary>
    public void Refuse(string name, string message) => _errors.Add(new FieldError(name.Length == 0 ? "" : JsonPointer.Member("", name), message));

    /// <summary>A text; null where it is absent or blank.</summary>
    public string? Text(string name)
    {
        if (Member(name) is not { } member) return null;
        if (member.ValueKind == JsonValueKind.String && member.GetString()!.Trim() is { Length: <= LongestText } text) return text.Length == 0 ? null : text;
        Refuse(name, string.Create(CultureInfo.InvariantCulture, $"Write a text of at most {LongestText} characters."));
        return null;
    }

    /// <summary>A whole number from 1 on.</summary>
    public int? Number(string name)
    {
        if (Member(name) is not { } member) return null;
        if (member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var number) && number > 0) return number;
        Refuse(name, "Write a whole number from 1 on.");
        return null;
    }

    /// <summary>A time with its offset, or a date that means its beginning (UTC).</summary>
    public DateTimeOffset? Time(string name)
    {
        if (Text(name) is not { } text) return null;
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        string[] formats = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];
        if (DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, Utc, out var time)) return time;
        Refuse(name, "Write a date or a time in ISO 8601, such as 2026-11-01 or 2026-11-01T09:00:00Z.");
        return null;
    }

    /// <summary>An amount with its currency.</summary>
    public Money? Money(string name)
    {
        if (Member(name) is not { } member) return null;
        if (MoneyOf(member) is { } money) return money;
        Refuse(name, "Write an amount from 0 on with its currency, such as {\"amount\":12000,\"currency\":\"EUR\"}.");
        return null;
    }

    /// <summary>The member; null where it is absent or null.</summary>
    public JsonElement? Member(string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private static Money? MoneyOf(JsonElement member) =>
        member.ValueKind == JsonValueKind.Object
        && member.TryGetProperty("amount", out var amount) && amount.ValueKind == JsonValueKind.Number && amount.TryGetDecimal(out var number) && number >= 0
        && member.TryGetProperty("currency", out var currency) && currency.ValueKind == JsonValueKind.String
        && currency.GetString() is { Length: 3 } code && code.All(char.IsAsciiLetter)
            ? new Money(number, code.ToUpperInvariant())
            : null;
}
