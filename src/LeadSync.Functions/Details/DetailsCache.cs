using LeadSync.Connectors.Webhooks;
using Microsoft.Extensions.Caching.Memory;

namespace LeadSync.Functions.Details;

/// <summary>Asks for a record once in a burst: a sender reports ten changed fields of one contact in ten events.</summary>
/// <param name="client">Asks.</param>
/// <param name="time">The clock.</param>
public sealed class DetailsCache(DetailsClient client, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(20);
    private readonly MemoryCache _records = new(new MemoryCacheOptions { SizeLimit = 1_000, Clock = new CacheClock(time) });

    /// <summary>A record as it was answered in the last twenty seconds, or is answered now. What was not found or not to be had is asked again.</summary>
    /// <param name="api">The API's address.</param>
    /// <param name="token">The token.</param>
    /// <param name="asked">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<DetailsReply> AskAsync(Uri api, string token, DetailsRequest asked, CancellationToken cancellationToken)
    {
        var address = new Uri(api, asked.Path);
        if (_records.TryGetValue(address, out DetailsReply.Found? kept)) return kept!;
        var reply = await client.AskAsync(api, token, asked, cancellationToken);
        if (reply is DetailsReply.Found found) _records.Set(address, found, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Life });
        return reply;
    }

    /// <inheritdoc/>
    public void Dispose() => _records.Dispose();
}
