using System.Collections.Concurrent;

namespace LeadSync.Functions.Details;

/// <summary>Tokens that end, in memory: got when they are first needed, renewed before they end or once they are refused, by one caller at a time.</summary>
/// <param name="client">Asks for tokens.</param>
/// <param name="time">The clock.</param>
public sealed class AccessTokens(TokenClient client, TimeProvider time)
{
    private readonly ConcurrentDictionary<TokenRequest, Place> _places = new();

    /// <summary>A token that is valid as far as is known, or why there is none.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="refused">The token that the API has refused, so that another one is wanted; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<TokenReply> GetAsync(TokenRequest asked, string? refused, CancellationToken cancellationToken)
    {
        var place = _places.GetOrAdd(asked, _ => new Place());
        await place.Turn.WaitAsync(cancellationToken);
        try
        {
            if (place.Held?.IsGood(refused, time.GetUtcNow()) != true) place.Held = await RenewAsync(asked, place.Held, refused, cancellationToken);
            return place.Held.Reply;
        }
        finally
        {
            place.Turn.Release();
        }
    }

    // Some vendors give a new refresh token each time, and end the old one.
    private async Task<HeldToken> RenewAsync(TokenRequest asked, HeldToken? held, string? refused, CancellationToken cancellationToken)
    {
        var current = held?.RefreshToken ?? asked.Grant.RefreshToken;
        var reply = await client.AskAsync(asked, current, cancellationToken);
        return new HeldToken(reply, time.GetUtcNow(), (reply as TokenReply.Granted)?.RefreshToken ?? current) { IsRenewed = refused is not null };
    }

    // One a source, as long as the app lives: nothing to dispose of before.
    private sealed class Place
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public HeldToken? Held { get; set; }
    }
}
