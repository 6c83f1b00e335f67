using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>An error as RFC 9457 describes it. It is the answer itself: a function returns it.</summary>
/// <param name="Code">The stable last part of <c>type</c>, for example <c>signature-refused</c>.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What went wrong, the same for each problem of this code.</param>
/// <param name="Detail">What came, what was expected, what to do, and what happened to the data. No personal data.</param>
public sealed record Problem(string Code, int Status, string Title, string Detail) : IResult
{
    /// <summary>Where the types of problems stand.</summary>
    public const string Types = "https://leadsync.dev/problems/";

    /// <summary>The content type of all problems.</summary>
    public const string ContentType = "application/problem+json; charset=utf-8";

    /// <summary>All faults of the request at once; empty where the fault is not in a place.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>When to try again; null where trying again is of no use.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True where the rest of the request is not read, so that the connection cannot be used again.</summary>
    public bool ClosesConnection { get; init; }

    /// <summary>Further members by name, for example <c>current</c> and <c>yours</c> of a stale write.</summary>
    public IReadOnlyDictionary<string, object?> Members { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Further headers by name, for example <c>Allow</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        if (RetryAfter is { } wait) response.Headers.RetryAfter = WholeSeconds.Of(wait);
        if (ClosesConnection) response.Headers.Connection = "close";
        foreach (var (name, value) in Headers) response.Headers[name] = value;
        return httpContext.Features.Get<AnswerForm>()?.Errors == ErrorForm.Message
            ? response.WriteAsJsonAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["message"] = Detail }, DomainJson.Options, "application/json; charset=utf-8", httpContext.RequestAborted)
            : response.WriteAsJsonAsync(Body(), DomainJson.Options, ContentType, httpContext.RequestAborted);
    }

    private Dictionary<string, object?> Body()
    {
        var body = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["type"] = Types + Code,
            ["title"] = Title,
            ["status"] = Status,
            ["detail"] = Detail,
        };
        if (Errors.Count > 0) body["errors"] = Errors;
        foreach (var (name, value) in Members) body[name] = value;
        return body;
    }
}
