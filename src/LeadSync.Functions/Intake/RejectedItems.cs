using LeadSync.Connectors.Webhooks;
using LeadSync.Storage.DeadLetters;

namespace LeadSync.Functions.Intake;

/// <summary>Keeps items that could not be understood where an admin sees them. The same item sent again is the same letter.</summary>
/// <param name="letters">The dead letters.</param>
public sealed class RejectedItems(DeadLetterStore letters)
{
    private const int AtOnce = 8;

    /// <summary>Stores all of them.</summary>
    /// <param name="source">The source's name.</param>
    /// <param name="items">The items.</param>
    /// <param name="receivedAt">When they came.</param>
    /// <param name="traceparent">The trace of the request; null where unknown.</param>
    /// <param name="cancellationToken">Not the caller's.</param>
    public Task KeepAsync(string source, IReadOnlyList<RejectedItem> items, DateTimeOffset receivedAt, string? traceparent, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            items,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (item, token) => await letters.PutAsync(Letter(source, item, receivedAt, traceparent), token));

    private static DeadLetter Letter(string source, RejectedItem item, DateTimeOffset receivedAt, string? traceparent) => new()
    {
        Key = DeadLetter.KeyOfText($"{source}\n{item.Raw}"),
        Source = source,
        Reason = item.Reason,
        Message = string.Join(' ', item.Errors.Select(error => $"{Within(item, error.Pointer)}: {error.Message}")),
        Pointer = item.Errors.Count > 0 ? Within(item, item.Errors[0].Pointer) : "",
        At = receivedAt,
        Traceparent = traceparent,
        Payload = item.Raw,
    };

    // The letter holds the item alone, so its pointers begin there.
    private static string Within(RejectedItem item, string pointer) =>
        pointer.StartsWith(item.Pointer, StringComparison.Ordinal) ? pointer[item.Pointer.Length..] : pointer;
}
