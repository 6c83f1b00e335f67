using System.Text.Json.Serialization;

namespace LeadSync.Functions.Http;

/// <summary>One page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Continuation">Asks for the next page; null at the end, and written then too.</param>
public sealed record ListPage<T>(
    IReadOnlyList<T> Items,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Continuation);
