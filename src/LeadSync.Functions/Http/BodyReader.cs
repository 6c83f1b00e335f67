using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>Reads bodies up to a limit: enforced here, since under a Functions host the server's own limit is not ours (architecture §5).</summary>
public static class BodyReader
{
    /// <summary>The most bytes of a body: 900 KB.</summary>
    public const int Limit = 900 * 1024;

    private const int Piece = 16 * 1024;

    /// <summary>Reads the body. What is longer than the limit is neither read to its end nor kept.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="limit">The most bytes; <see cref="Limit"/> unless told.</param>
    public static async Task<RequestBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken, int limit = Limit)
    {
        if (Refusal(request, limit) is { } problem) return new RequestBody.Refused(problem);
        using var kept = new MemoryStream((int)(request.ContentLength ?? 0));
        var piece = new byte[Piece];
        while (await request.Body.ReadAsync(piece, cancellationToken) is > 0 and var count)
        {
            if (kept.Length + count > limit) return new RequestBody.Refused(Problems.TooLarge(limit));
            await kept.WriteAsync(piece.AsMemory(0, count), cancellationToken);
        }

        return new RequestBody.Complete(kept.GetBuffer().AsMemory(0, (int)kept.Length));
    }

    /// <summary>Why a body is not begun to be read; null where it may be.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">The most bytes.</param>
    internal static Problem? Refusal(HttpRequest request, int limit)
    {
        if (HasTwoLengths(request)) return Problems.Malformed("Send Content-Length or Transfer-Encoding, not both.") with { ClosesConnection = true };
        if (request.ContentLength > limit) return Problems.TooLarge(limit);
        return IsPlain(request) ? null : Problems.UnsupportedMediaType("Send the body without Content-Encoding: compressed bodies are not read.") with { ClosesConnection = true };
    }

    // Kestrel drops Content-Length where both were sent, and keeps it under this name.
    private static bool HasTwoLengths(HttpRequest request) =>
        request.Headers.TransferEncoding.Count > 0 && (request.ContentLength is not null || request.Headers.ContainsKey("X-Content-Length"));

    private static bool IsPlain(HttpRequest request) =>
        request.Headers.ContentEncoding.All(encoding => string.IsNullOrWhiteSpace(encoding) || encoding.Trim().Equals("identity", StringComparison.OrdinalIgnoreCase));
}
