using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Intake;

/// <summary>Takes a request in: judges it, stores what it holds, and only then answers (guarantee 1). Never calls outside systems.</summary>
/// <param name="sources">The sources that are on.</param>
/// <param name="door">Judges requests.</param>
/// <param name="rejected">Keeps what could not be understood.</param>
/// <param name="queue">Keeps events.</param>
/// <param name="storing">Stores although the caller may hang up.</param>
/// <param name="line">Writes the log line.</param>
/// <typeparam name="TEvent">The canonical event.</typeparam>
public sealed class WebhookIntake<TEvent>(
    SourceBook<TEvent> sources, WebhookDoor<TEvent> door, RejectedItems rejected, IEventQueue<TEvent> queue, SafeStoring storing, IntakeLine line)
{
    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The source as named in the path.</param>
    /// <exception cref="Exception">The storage failed; the edge makes a 503 of it.</exception>
    public async Task<IResult> RunAsync(HttpRequest request, string name)
    {
        var began = line.Begin();
        if (await sources.FindAsync(name, request.HttpContext.RequestAborted) is not { } source) return Answered(began, "unknown", Arrival<TEvent>.Answered.Of(IntakeProblems.NoSource, "source-unknown"));
        request.HttpContext.Features.Set(new AnswerForm(source.Descriptor.Errors));
        return await door.OpenAsync(request, source) switch
        {
            Arrival<TEvent>.Accepted accepted => await KeepAsync(began, source, accepted),
            Arrival<TEvent>.Answered answered => Answered(began, source.Descriptor.Name, answered),
            _ => throw new InvalidOperationException("An arrival has two cases."),
        };
    }

    private IResult Answered(long began, string source, Arrival<TEvent>.Answered answered)
    {
        line.Write(began, source, answered.Status, answered.Reason);
        if (answered.ExpectedUrl is { } url) line.WriteUrl(source, url);
        return answered.Answer;
    }

    private async Task<IResult> KeepAsync(long began, SourceEntry<TEvent> source, Arrival<TEvent>.Accepted accepted)
    {
        var (receipt, sender) = (IntakeReceipt.Of(accepted.Content), source.Descriptor);
        var status = StatusCodes.Status503ServiceUnavailable;
        try
        {
            await storing.RunAsync(token => StoreAsync(sender, accepted, token), insist: !sender.RepeatsOnError);
            status = sender.Success.Status;
            return receipt.Answer(sender.Success);
        }
        finally
        {
            line.WriteIgnored(sender.Name, accepted.Content.Ignored);
            line.Write(began, sender.Name, status, status == sender.Success.Status ? "kept" : "not-kept", receipt, accepted.Sent.Body.Length);
        }
    }

    // What was rejected comes first: once the events are kept the sender may be answered, and will not send again.
    private async Task StoreAsync(SourceDescriptor source, Arrival<TEvent>.Accepted accepted, CancellationToken cancellationToken)
    {
        var trace = Correlation.Traceparent;
        if (accepted.Content.Rejected.Count > 0) await rejected.KeepAsync(sources.Intake, source, accepted, trace, cancellationToken);
        if (accepted.Content.Events.Count > 0) await queue.PutAsync(accepted.Content.Events, accepted.ReceivedAt, trace, cancellationToken);
    }
}
