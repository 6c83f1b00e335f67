using System.Globalization;
using System.Text.Json;

namespace LeadSync.Functions.Details;

/// <summary>Reads the answer of RFC 6749 §5.1. Some vendors say an error with status 200, or write numbers as text.</summary>
internal static class TokenAnswer
{
    public static TokenReply Read(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object) return new TokenReply.Refused(DetailsReasons.Unreadable, null);
        return Text(answer, "access_token") is { Length: > 0 } token
            ? new TokenReply.Granted(token, Seconds(Text(answer, "expires_in")), Text(answer, "refresh_token") is { Length: > 0 } next ? next : null)
            : new TokenReply.Refused(DetailsReasons.RenewalRefused, null);
    }

    private static string? Text(JsonElement answer, string name) => !answer.TryGetProperty(name, out var member) ? null : member.ValueKind switch
    {
        JsonValueKind.String => member.GetString(),
        JsonValueKind.Number => member.GetRawText(),
        _ => null,
    };

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1e9 ? TimeSpan.FromSeconds(seconds) : null;
}
