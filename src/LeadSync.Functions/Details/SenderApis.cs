using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Details;

/// <summary>Asks senders' APIs with a token that is valid: one that is refused is renewed once.</summary>
/// <param name="cache">Asks, once in a burst.</param>
/// <param name="tokens">The tokens that end.</param>
public sealed class SenderApis(DetailsCache cache, AccessTokens tokens)
{
    /// <summary>Sends one request.</summary>
    /// <param name="access">The API.</param>
    /// <param name="asked">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<DetailsReply> AskAsync(ApiAccess access, DetailsRequest asked, CancellationToken cancellationToken)
    {
        if (access.Request is not { } request) return await cache.AskAsync(access.Api, access.Token!, asked, cancellationToken);
        return await tokens.GetAsync(request, refused: null, cancellationToken) switch
        {
            TokenReply.Granted granted => await GrantedAsync(access.Api, request, granted.Token, asked, cancellationToken),
            TokenReply.Refused none => new DetailsReply.Later(none.Reason, none.After),
            _ => throw new InvalidOperationException("A token's reply has two cases."),
        };
    }

    private async Task<DetailsReply> GrantedAsync(Uri api, TokenRequest request, string token, DetailsRequest asked, CancellationToken cancellationToken)
    {
        var reply = await cache.AskAsync(api, token, asked, cancellationToken);
        return reply is DetailsReply.Later { IsUnauthorized: true } ? await AgainAsync(api, request, (token, reply), asked, cancellationToken) : reply;
    }

    private async Task<DetailsReply> AgainAsync(Uri api, TokenRequest request, (string Token, DetailsReply Reply) refused, DetailsRequest asked, CancellationToken cancellationToken) =>
        await tokens.GetAsync(request, refused.Token, cancellationToken) switch
        {
            TokenReply.Granted next when next.Token != refused.Token => await cache.AskAsync(api, next.Token, asked, cancellationToken),
            TokenReply.Refused none => new DetailsReply.Later(none.Reason, none.After),
            _ => refused.Reply,
        };
}
