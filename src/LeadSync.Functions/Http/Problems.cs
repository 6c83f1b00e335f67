using LeadSync.Connectors.Webhooks;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>The problems that more than one feature answers. A feature's own are <see cref="Problem"/>s of its folder.</summary>
public static class Problems
{
    /// <summary>When to try again after the storage failed: 30 seconds.</summary>
    public static readonly TimeSpan StorageRetryAfter = TimeSpan.FromSeconds(30);

    /// <summary>404.</summary>
    /// <param name="detail">What was looked for.</param>
    public static Problem NotFound(string detail) => new("not-found", StatusCodes.Status404NotFound, "Not found", detail);

    /// <summary>400: the body cannot be read.</summary>
    /// <param name="detail">What is wrong and what to change.</param>
    /// <param name="errors">All faults by place.</param>
    public static Problem Malformed(string detail, params IReadOnlyList<FieldError> errors) =>
        new("malformed", StatusCodes.Status400BadRequest, "The request cannot be read", detail) { Errors = errors };

    /// <summary>422: the body can be read, but is wrong.</summary>
    /// <param name="errors">All faults by place; at least one.</param>
    public static Problem Invalid(params IReadOnlyList<FieldError> errors) => Invalid("invalid", errors);

    /// <summary>422 with a code of its own, for example <c>reason-unknown</c>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="errors">All faults by place; at least one.</param>
    public static Problem Invalid(string code, IReadOnlyList<FieldError> errors) =>
        new(code, StatusCodes.Status422UnprocessableEntity, "The request is not valid", "Nothing was changed. Correct what errors names, and send it again.")
        {
            Errors = errors,
        };

    /// <summary>401: who calls is not known. The same whatever was wrong.</summary>
    public static Problem Unknown() =>
        new("not-authenticated", StatusCodes.Status401Unauthorized, "Not authenticated", "Send a LeadSync key in the header x-functions-key.");

    /// <summary>403: who calls is known, and may not do this.</summary>
    /// <param name="detail">What is missing.</param>
    public static Problem Forbidden(string detail) => new("forbidden", StatusCodes.Status403Forbidden, "Not allowed", detail);

    /// <summary>405.</summary>
    /// <param name="allowed">The methods that are answered.</param>
    public static Problem MethodNotAllowed(IEnumerable<string> allowed)
    {
        var methods = string.Join(", ", allowed);
        return new("method-not-allowed", StatusCodes.Status405MethodNotAllowed, "Method not allowed", $"Use {methods}.")
        {
            Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Allow"] = methods },
        };
    }

    /// <summary>409: what is asked is not possible in the present state.</summary>
    /// <param name="code">The code, for example <c>transition-refused</c>.</param>
    /// <param name="detail">Why not.</param>
    public static Problem Conflict(string code, string detail) => new(code, StatusCodes.Status409Conflict, "Not possible now", detail);

    /// <summary>412: somebody else wrote in between.</summary>
    /// <param name="current">The stored version.</param>
    /// <param name="yours">The version that the caller read.</param>
    public static Problem Stale(object current, object? yours) =>
        new("stale", StatusCodes.Status412PreconditionFailed, "Changed in the meantime", "Nothing was changed. Read it again, and apply your change to what you read.")
        {
            Members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["current"] = current, ["yours"] = yours },
        };

    /// <summary>413: the body is longer than what is read.</summary>
    /// <param name="limit">The most bytes.</param>
    public static Problem TooLarge(int limit) =>
        new("too-large", StatusCodes.Status413PayloadTooLarge, "The body is too large", $"Send at most {limit} bytes in one request. Nothing was stored.")
        {
            ClosesConnection = true,
            Members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["limit"] = limit },
        };

    /// <summary>415.</summary>
    /// <param name="detail">What can be read.</param>
    public static Problem UnsupportedMediaType(string detail) =>
        new("unsupported-media-type", StatusCodes.Status415UnsupportedMediaType, "The content type cannot be read", detail);

    /// <summary>428: a write must say what it was based on.</summary>
    public static Problem PreconditionRequired() =>
        new("precondition-required", StatusCodes.Status428PreconditionRequired, "If-Match is missing", "Send If-Match with the ETag that you read, or If-None-Match: * for the first version.");

    /// <summary>429.</summary>
    /// <param name="wait">When to try again.</param>
    public static Problem TooManyRequests(TimeSpan wait) =>
        new("too-many-requests", StatusCodes.Status429TooManyRequests, "Too many requests", "Nothing was stored. Send it again after the time in Retry-After.") { RetryAfter = wait };

    /// <summary>500: a fault of ours that trying again will hardly mend.</summary>
    /// <param name="correlationId">By what the log line is found.</param>
    public static Problem Fault(string correlationId) =>
        new("internal", StatusCodes.Status500InternalServerError, "A fault of LeadSync", "The request could not be finished. Name the correlation id to whoever operates LeadSync.")
        {
            Members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["correlationId"] = correlationId },
        };

    /// <summary>503: the storage does not answer.</summary>
    public static Problem StorageUnavailable() =>
        new("storage-unavailable", StatusCodes.Status503ServiceUnavailable, "The storage does not answer", "The request is not confirmed as stored. Send it again after the time in Retry-After: twice counts once.")
        {
            RetryAfter = StorageRetryAfter,
        };
}
