namespace LeadSync.Storage;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The items.</param>
/// <param name="Continuation">Where the next page begins; null on the last one.</param>
public sealed record RowPage<T>(IReadOnlyList<T> Items, string? Continuation);
