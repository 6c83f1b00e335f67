using System.Text.Json;

namespace LeadSync.Functions.Simulations;

/// <summary>Reads <c>{"history":{"days":90}}</c>.</summary>
internal static class HistoryRequest
{
    /// <summary>The most days: offers are kept no longer.</summary>
    public const int MostDays = 400;

    public static bool IsOne(JsonElement body) => body.ValueKind == JsonValueKind.Object && body.TryGetProperty("history", out _);

    /// <summary>How many days; null where the body says it wrongly.</summary>
    public static int? DaysOf(JsonElement body) =>
        body.GetProperty("history") is { ValueKind: JsonValueKind.Object } history
        && history.TryGetProperty("days", out var days) && days.ValueKind == JsonValueKind.Number
        && days.TryGetInt32(out var number) && number is >= 1 and <= MostDays
            ? number
            : null;
}
