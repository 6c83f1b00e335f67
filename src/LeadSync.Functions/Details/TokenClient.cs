using System.Net;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Details;

/// <summary>Asks for tokens (OAuth 2.0, RFC 6749). Answers are data, never exceptions, and nothing of request or answer is logged.</summary>
/// <param name="http">Sends; its time-out is set where it is registered.</param>
/// <param name="time">The clock, for <c>Retry-After</c> as a date.</param>
public sealed class TokenClient(HttpClient http, TimeProvider time)
{
    private const int MaxBytes = 64 * 1024;

    /// <summary>Sends one request.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="refreshToken">The refresh token that is valid now; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<TokenReply> AskAsync(TokenRequest asked, string? refreshToken, CancellationToken cancellationToken)
    {
        try
        {
            using var content = new FormUrlEncodedContent(asked.Form(refreshToken));
            using var request = new HttpRequestMessage(HttpMethod.Post, asked.Address) { Content = content };
            request.Headers.Accept.ParseAdd("application/json");
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.IsSuccessStatusCode ? await ReadAsync(response, cancellationToken) : Refused(response);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new TokenReply.Refused(DetailsReasons.Unavailable, null);
        }
    }

    private static async Task<TokenReply> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await response.Content.LoadIntoBufferAsync(MaxBytes, cancellationToken);
        return ApiAnswer.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken)) is { } answer ? TokenAnswer.Read(answer) : new TokenReply.Refused(DetailsReasons.Unreadable, null);
    }

    private TokenReply.Refused Refused(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.TooManyRequests => new(DetailsReasons.Throttled, RetryAfter.Of(response, time)),
        >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => new(DetailsReasons.Unavailable, RetryAfter.Of(response, time)),
        _ => new(DetailsReasons.RenewalRefused, null),
    };
}
