using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>The header <c>Idempotency-Key</c>: the same key is the same event, however often it is sent.</summary>
internal static class IdempotencyKey
{
    private const string Header = "Idempotency-Key";
    private const int Longest = 200;

    /// <summary>The key; null where none is sent, or one of more than 200 characters.</summary>
    public static string? Of(HttpRequest request) => request.Headers[Header].ToString().Trim() is { Length: > 0 and <= Longest } key ? key : null;
}
