using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Storage.DeadLetters;

namespace LeadSync.Functions.Intake;

/// <summary>Keeps items that could not be understood where an admin sees them. The same item sent again is the same letter.</summary>
/// <param name="letters">The dead letters.</param>
public sealed class RejectedItems(DeadLetterStore letters)
{
    private const int AtOnce = 8;

    // A property of a row holds 32,000 characters.
    private const int MaxSent = 16_000;

    /// <summary>Stores all of them.</summary>
    /// <param name="intake">Where the request came in, <see cref="SourceBook{TEvent}.Intake"/>.</param>
    /// <param name="source">Its source.</param>
    /// <param name="accepted">What it held.</param>
    /// <param name="traceparent">The trace of the request; null where unknown.</param>
    /// <param name="cancellationToken">Not the caller's.</param>
    /// <typeparam name="TEvent">The canonical event.</typeparam>
    public Task KeepAsync<TEvent>(string intake, SourceDescriptor source, Arrival<TEvent>.Accepted accepted, string? traceparent, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            accepted.Content.Rejected,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (item, token) => await letters.PutAsync(Letter(item, intake, source, accepted.Sent) with { At = accepted.ReceivedAt, Traceparent = traceparent }, token));

    private static DeadLetter Letter(RejectedItem item, string intake, SourceDescriptor source, WebhookRequest sent) => new()
    {
        Key = DeadLetter.KeyOfText($"{intake}\n{source.Name}\n{item.Raw}"),
        Intake = intake,
        Sent = JsonSerializer.Serialize(SentItem.Of(sent, source, item.Pointer)) is { Length: <= MaxSent } how ? how : null,
        Source = source.Name,
        Reason = item.Reason,
        Message = string.Join(' ', item.Errors.Select(error => $"{Within(item, error.Pointer)}: {error.Message}")),
        Pointer = item.Errors.Count > 0 ? Within(item, item.Errors[0].Pointer) : "",
        At = default,
        Payload = item.Raw,
    };

    // The letter holds the item alone, so its pointers begin there.
    private static string Within(RejectedItem item, string pointer) =>
        pointer.StartsWith(item.Pointer, StringComparison.Ordinal) ? pointer[item.Pointer.Length..] : pointer;
}
