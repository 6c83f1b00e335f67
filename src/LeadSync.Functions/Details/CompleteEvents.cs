using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Intake;

namespace LeadSync.Functions.Details;

/// <summary>Completes events that carry ids only by their sender's API, in the queue function and never in the intake (design §5).</summary>
/// <typeparam name="TEvent">The canonical event.</typeparam>
/// <param name="sources">The sources with their tokens.</param>
/// <param name="apis">Asks the senders.</param>
/// <param name="time">The clock.</param>
public sealed class CompleteEvents<TEvent>(SourceBook<TEvent> sources, SenderApis apis, TimeProvider time)
    where TEvent : IThin
{
    private const int LongestPauseMinutes = 360;

    /// <summary>Completes what can be completed; without a thin event nothing is done.</summary>
    /// <param name="events">The events of a message.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Completion<TEvent>> RunAsync(IReadOnlyList<TEvent> events, CancellationToken cancellationToken)
    {
        var (ready, waiting) = (new List<TEvent>(events.Count), new List<WaitingEvent<TEvent>>());
        foreach (var row in events)
        {
            var one = await OneAsync(row, cancellationToken);
            ready.AddRange(one.Ready);
            waiting.AddRange(one.Waiting);
        }

        return new Completion<TEvent>(ready, waiting);
    }

    /// <summary>True where a source's messages can be completed: its API is known and a token is set, or can be got.</summary>
    public async Task<bool> HasTokenAsync(string source, CancellationToken cancellationToken) =>
        await sources.FindAsync(source, cancellationToken) is { Connector.Details: { } details } entry && AccessOf(entry, details) is not null;

    private async Task<Completion<TEvent>> OneAsync(TEvent row, CancellationToken cancellationToken)
    {
        if (row.Details is not { } wanted || await sources.FindAsync(row.Source, cancellationToken) is not { Connector.Details: { } details } source) return Ready(row);
        if (AccessOf(source, details) is not { } access) return wanted.Optional ? Ready(row) : Waits(row, DetailsReasons.NoToken, null);
        var answers = new List<JsonElement>();
        foreach (var asked in details.Ask(row))
        {
            var reply = await apis.AskAsync(access, asked, cancellationToken);
            if (reply is DetailsReply.Later later) return wanted.Optional && IsOfSetup(later.Reason) ? Ready(row) : Waits(row, later.Reason, time.GetUtcNow() + Pause(wanted.Tries, later.After));
            if (reply is not DetailsReply.Found found) return Ready(row);
            answers.Add(found.Record);
        }

        return new Completion<TEvent>(details.Complete(row, answers), []);
    }

    private static ApiAccess? AccessOf(SourceEntry<TEvent> source, IDetailsSource<TEvent> details) => ApiAccess.Of(source.Settings, details.Api, details.Tokens);

    // Until somebody mends it the token is as good as none, and what is worth having without it does not wait.
    private static bool IsOfSetup(string reason) => reason is DetailsReasons.TokenRefused or DetailsReasons.RenewalRefused;

    private static Completion<TEvent> Ready(TEvent row) => new([row], []);

    private static Completion<TEvent> Waits(TEvent row, string reason, DateTimeOffset? tryAt) => new([], [new WaitingEvent<TEvent>(row, reason, tryAt)]);

    // One minute, then twice as long each time, at least as long as the sender asks for.
    private static TimeSpan Pause(int tries, TimeSpan? after)
    {
        var pause = TimeSpan.FromMinutes(Math.Min(1 << Math.Min(tries, 9), LongestPauseMinutes));
        return after > pause ? TimeSpan.FromTicks(Math.Min(after.Value.Ticks, TimeSpan.FromDays(1).Ticks)) : pause;
    }
}
