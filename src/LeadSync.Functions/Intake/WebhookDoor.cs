using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Intake;

/// <summary>Lets in what is authentic and readable, and says to the rest why not. Stores nothing and calls nobody.</summary>
/// <param name="urls">What URL was called.</param>
/// <param name="rates">How often a source may come.</param>
/// <param name="time">The clock.</param>
/// <typeparam name="TEvent">The canonical event.</typeparam>
public sealed class WebhookDoor<TEvent>(CalledUrl urls, RateGate rates, TimeProvider time)
{
    /// <summary>Judges a request of a source that is on.</summary>
    /// <param name="request">The request.</param>
    /// <param name="source">Its source.</param>
    public async Task<Arrival<TEvent>> OpenAsync(HttpRequest request, SourceEntry<TEvent> source)
    {
        if (source.Descriptor.RepeatsOnError && rates.WaitFor(source.Descriptor.Name) is { } wait) return Refused(Problems.TooManyRequests(wait));
        if (!source.Descriptor.Methods.Contains(request.Method, StringComparer.OrdinalIgnoreCase)) return Question(request, source);
        if (!source.Descriptor.Takes(request.ContentType)) return Refused(IntakeProblems.Type(source.Descriptor));
        return await BodyReader.ReadAsync(request, request.HttpContext.RequestAborted) switch
        {
            RequestBody.Complete(var bytes) => Judge(Sent(request, source, bytes), source),
            RequestBody.Refused(var problem) => Refused(problem),
            _ => throw new InvalidOperationException("A body has two cases."),
        };
    }

    private static Arrival<TEvent>.Answered Refused(Problem problem, string? reason = null) => Arrival<TEvent>.Answered.Of(problem, reason);

    private Arrival<TEvent>.Answered Question(HttpRequest request, SourceEntry<TEvent> source)
    {
        var answer = source.Connector.Handshake(Sent(request, source, default), source.Settings);
        return answer is null
            ? Refused(Problems.MethodNotAllowed(source.Descriptor.Methods))
            : new(Results.Text(answer.Body, answer.ContentType, statusCode: answer.Status), answer.Status, "handshake");
    }

    private static Arrival<TEvent>.Answered NotBelieved(WebhookRequest sent, SourceEntry<TEvent> source, string reason)
    {
        if (!source.Descriptor.SignsUrl) return Refused(IntakeProblems.NotBelieved, reason);
        var url = sent.Url.Split('?', 2)[0];
        return Refused(IntakeProblems.NotBelievedAt(url), reason) with { ExpectedUrl = url };
    }

    private WebhookRequest Sent(HttpRequest request, SourceEntry<TEvent> source, ReadOnlyMemory<byte> body) =>
        SentRequest.Of(request, source.Descriptor.Name, urls.Of(request), body);

    private Arrival<TEvent> Judge(WebhookRequest sent, SourceEntry<TEvent> source)
    {
        var now = time.GetUtcNow();
        if (source.Connector.Verify(sent, source.Settings, now) is WebhookVerdict.Refused refused) return NotBelieved(sent, source, refused.Reason);
        return source.Connector.Read(sent, source.Settings, now) switch
        {
            WebhookContent<TEvent>.Read read => new Arrival<TEvent>.Accepted(read, now, sent),
            WebhookContent<TEvent>.Malformed malformed => Refused(IntakeProblems.Malformed(malformed.Line, malformed.Byte, malformed.Message)),
            WebhookContent<TEvent>.WrongShape shape => Refused(IntakeProblems.WrongShape(shape.Errors)),
            WebhookContent<TEvent>.TooMany many => Refused(IntakeProblems.TooMany(many.Limit)),
            _ => throw new InvalidOperationException("Content has four cases."),
        };
    }
}
