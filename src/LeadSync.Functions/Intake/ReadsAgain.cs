using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Storage.DeadLetters;

namespace LeadSync.Functions.Intake;

/// <summary>Reads items as the intake does, but for their signature: that was judged when they came.</summary>
/// <param name="sources">The sources that are on.</param>
/// <param name="queue">Keeps events.</param>
/// <typeparam name="TEvent">The canonical event.</typeparam>
internal sealed class ReadsAgain<TEvent>(SourceBook<TEvent> sources, IEventQueue<TEvent> queue) : IReadsAgain
{
    public string Intake => sources.Intake;

    public async Task<bool> RunAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        if (await sources.FindAsync(letter.Source!, cancellationToken) is not { } source) return false;
        var request = JsonSerializer.Deserialize<SentItem>(letter.Sent!)!.Again(source.Descriptor.Name, letter.Payload!);
        // What is ignored now was not understood: somebody has to look at it.
        if (source.Connector.Read(request, source.Settings, letter.At) is not WebhookContent<TEvent>.Read { Events.Count: > 0, Ignored.Count: 0, Rejected.Count: 0 } content) return false;
        await queue.PutAsync(content.Events, letter.At, letter.Traceparent, cancellationToken);
        return true;
    }
}
