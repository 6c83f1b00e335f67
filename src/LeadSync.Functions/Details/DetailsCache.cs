using System.Collections.Concurrent;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Details;

/// <summary>Asks for a record once in a burst: a sender reports ten changed fields of one contact in ten events.</summary>
/// <param name="client">Asks.</param>
/// <param name="time">The clock.</param>
public sealed class DetailsCache(DetailsClient client, TimeProvider time)
{
    private const int MaxEntries = 1_000;
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(20);
    private readonly ConcurrentDictionary<Uri, Entry> _entries = new();

    /// <summary>A record as it was answered in the last twenty seconds, or is answered now. What was not found or not to be had is asked again.</summary>
    /// <param name="api">The API's address.</param>
    /// <param name="token">The token.</param>
    /// <param name="asked">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<DetailsReply> AskAsync(Uri api, string token, DetailsRequest asked, CancellationToken cancellationToken)
    {
        var address = new Uri(api, asked.Path);
        var now = time.GetUtcNow();
        if (_entries.TryGetValue(address, out var entry) && entry.Until > now) return entry.Reply;
        var reply = await client.AskAsync(api, token, asked, cancellationToken);
        if (reply is DetailsReply.Found) Keep(address, new Entry(reply, now + Life), now);
        return reply;
    }

    private void Keep(Uri address, Entry entry, DateTimeOffset now)
    {
        if (_entries.Count >= MaxEntries)
            foreach (var (old, _) in _entries.Where(pair => pair.Value.Until <= now)) _entries.TryRemove(old, out _);
        if (_entries.Count < MaxEntries) _entries[address] = entry;
    }

    private sealed record Entry(DetailsReply Reply, DateTimeOffset Until);
}
