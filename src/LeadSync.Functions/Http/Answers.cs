using LeadSync.Domain.Json;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>Answers in LeadSync's own JSON.</summary>
public static class Answers
{
    /// <summary>A value as JSON, in UTF-8.</summary>
    /// <param name="value">What is written.</param>
    /// <param name="status">The HTTP status.</param>
    public static IResult Json<T>(T value, int status = StatusCodes.Status200OK) =>
        Results.Json(value, DomainJson.Options, "application/json; charset=utf-8", status);

    /// <summary>A page of a list: <c>{"items":[],"continuation":null}</c>.</summary>
    /// <param name="items">The items of this page.</param>
    /// <param name="continuation">Asks for the next page; null at the end.</param>
    public static IResult Page<T>(IReadOnlyList<T> items, string? continuation) => Json(new ListPage<T>(items, continuation));
}
