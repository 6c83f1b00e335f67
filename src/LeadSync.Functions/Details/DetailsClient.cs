using System.Net;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Details;

/// <summary>Asks senders' APIs. Answers are data, never exceptions: an outside system that fails is no failure of ours (architecture B1).</summary>
/// <param name="http">Sends; its time-out is set where it is registered.</param>
/// <param name="time">The clock, for <c>Retry-After</c> as a date.</param>
public sealed class DetailsClient(HttpClient http, TimeProvider time)
{
    private const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>Sends one request.</summary>
    /// <param name="api">The API's address.</param>
    /// <param name="token">The token.</param>
    /// <param name="asked">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<DetailsReply> AskAsync(Uri api, string token, DetailsRequest asked, CancellationToken cancellationToken)
    {
        try
        {
            using var request = Message(api, token, asked);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.IsSuccessStatusCode ? await ReadAsync(response, cancellationToken) : Refused(response);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new DetailsReply.Later(DetailsReasons.Unavailable, null);
        }
    }

    private static HttpRequestMessage Message(Uri api, string token, DetailsRequest asked)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, new Uri(api, asked.Path));
        message.Headers.Accept.ParseAdd("application/json");
        message.Headers.TryAddWithoutValidation(asked.TokenHeader, asked.TokenPrefix + token);
        foreach (var (name, value) in asked.Headers) message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    private static async Task<DetailsReply> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.NoContent) return new DetailsReply.Gone();
        if (response.Content.Headers.ContentLength > MaxBytes) return new DetailsReply.Later(DetailsReasons.Unreadable, null);
        await response.Content.LoadIntoBufferAsync(MaxBytes, cancellationToken);
        return ApiAnswer.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken)) is { } record ? new DetailsReply.Found(record) : new DetailsReply.Later(DetailsReasons.Unreadable, null);
    }

    private DetailsReply Refused(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new DetailsReply.Gone(),
        HttpStatusCode.Unauthorized => new DetailsReply.Later(DetailsReasons.TokenRefused, null) { IsUnauthorized = true },
        HttpStatusCode.Forbidden => new DetailsReply.Later(DetailsReasons.TokenRefused, null),
        HttpStatusCode.TooManyRequests => new DetailsReply.Later(DetailsReasons.Throttled, RetryAfter.Of(response, time)),
        _ => new DetailsReply.Later(DetailsReasons.Unavailable, RetryAfter.Of(response, time)),
    };
}
