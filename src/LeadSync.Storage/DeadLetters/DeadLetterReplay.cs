using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Domain.Json;
using LeadSync.Storage.Queues;

namespace LeadSync.Storage.DeadLetters;

/// <summary>Gives dead letters another chance.</summary>
public sealed class DeadLetterReplay(DeadLetterStore letters, EnvelopeCodec codec, QueueSender sender)
{
    /// <summary>Sends a letter's message again and deletes the letter, in this order: a crash in between repeats an event, which counts once.</summary>
    /// <returns>False if there is no such letter, or no queue takes it.</returns>
    public async Task<bool> ReplayAsync(string key, CancellationToken cancellationToken)
    {
        if (await letters.ReadAsync(key, cancellationToken) is not var (letter, tag) || await TextAsync(letter, cancellationToken) is not { } replay) return false;
        await sender.SendTextAsync(replay.Queue, replay.Text, null, cancellationToken);
        await letters.DeleteAsync(letter, tag, cancellationToken);
        return true;
    }

    /// <summary>What a replay would send; null if there is no such letter, or no queue takes it.</summary>
    public async Task<ReplayText?> TextAsync(string key, CancellationToken cancellationToken) =>
        await letters.GetAsync(key, cancellationToken) is { } letter ? await TextAsync(letter, cancellationToken) : null;

    private async Task<ReplayText?> TextAsync(DeadLetter letter, CancellationToken cancellationToken) => letter is { Queue: { } queue, Payload: { } payload }
        ? new(queue, await codec.EncodeJsonAsync(FirstAttempt(payload), cancellationToken))
        : null;

    // A text that is no envelope goes back as it is: a newer version may read it.
    private static string FirstAttempt(string payload)
    {
        if (!IsEnvelope(payload)) return payload;
        var envelope = JsonNode.Parse(payload)!.AsObject();
        envelope["attempt"] = 1;
        return envelope.ToJsonString(DomainJson.Options);
    }

    private static bool IsEnvelope(string payload)
    {
        try
        {
            using var json = JsonDocument.Parse(payload);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("attempt", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
