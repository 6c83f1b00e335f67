using LeadSync.Functions.Tools.Demo.Sending;
using LeadSync.Functions.Tools.Demo.Story;
using LeadSync.Functions.Tools.Demo.Telling;
using LeadSync.Storage.Metering;

namespace LeadSync.Functions.Tools.Demo;

/// <summary>The demo from beginning to end: wait for the app, send a quarter of webhooks, let sales act, tell what came of it.</summary>
/// <param name="client">Talks to the app.</param>
/// <param name="patience">Waits.</param>
/// <param name="drain">Keeps queues short.</param>
/// <param name="sales">Acts for sales.</param>
/// <param name="finale">Tells what came of it.</param>
/// <param name="funnel">Counts what is there.</param>
/// <param name="meter">Counts what the storage was asked.</param>
/// <param name="screen">Where it is shown.</param>
/// <param name="time">The clock.</param>
internal sealed class DemoPlay(DemoClient client, Patience patience, Drain drain, SalesTeam sales, Finale finale, FunnelCount funnel, StorageMeter meter, Screen screen, TimeProvider time)
{
    // Below the backlog at which the emulator becomes slow.
    private const int Together = 12;

    // The first start downloads the emulator.
    private static readonly TimeSpan StartWithin = TimeSpan.FromMinutes(5);

    /// <summary>Plays once; returns when the app is left serving.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        screen.Say(DemoText.Waiting);
        await patience.UntilAsync("the app", StartWithin, async () => await client.IsReadyAsync(cancellationToken) ? client : null, cancellationToken);
        var hero = People.All[0];
        var earlier = await client.FindAsync(hero.Email, cancellationToken) is { } known ? new Earlier(known, await funnel.LeadsAsync(cancellationToken)) : null;
        var tale = Storyteller.Tell(earlier is null ? Storyteller.BeginOf(time.GetUtcNow()) : BeginOf(earlier.Hero));
        screen.Say(DemoText.Begin, People.Count + Storyteller.Onlookers, tale.Begins, tale.Ends.AddDays(-1));
        if (earlier is not null) screen.Say(DemoText.PlayedBefore);

        var before = meter.Read();
        await screen.ProgressAsync(tale.Deliveries.Count() + (2 * tale.Endings.Count), advance => PlayAsync(tale, advance, cancellationToken));
        await finale.TellAsync(tale, earlier, meter.Read().Since(before).Total, cancellationToken);
    }

    // A story that was played before keeps its days: then each of its events is a repeat.
    private static DateTimeOffset BeginOf(LeadAnswer hero) =>
        hero.Events.Min(row => row["at"]!.GetValue<DateTimeOffset>()) - Script.HeroBegins;

    private async Task PlayAsync(Tale tale, Action<string> advance, CancellationToken cancellationToken)
    {
        foreach (var (number, week) in tale.Weeks.Index()) await WeekAsync(week, screen.Text(DemoText.Week, number + 1, tale.Weeks.Count), advance, cancellationToken);
        foreach (var (person, ending) in tale.Endings)
        {
            await sales.WorkAsync(person, ending, tale.Ends.AddMinutes(10 * person.Index), cancellationToken);
            advance(screen.Text(DemoText.SalesActs));
        }

        foreach (var (person, ending) in tale.Endings)
        {
            await sales.SettleAsync(person, ending, cancellationToken);
            advance(screen.Text(DemoText.CrmReports));
        }
    }

    private async Task WeekAsync(IReadOnlyList<Delivery> week, string label, Action<string> advance, CancellationToken cancellationToken)
    {
        foreach (var together in week.GroupBy(delivery => delivery.GoesFirst).SelectMany(part => part.Chunk(Together)))
        {
            foreach (var delivery in together)
            {
                await client.SendAsync(delivery, cancellationToken);
                advance(label);
            }

            await drain.WaitAsync(together, cancellationToken);
        }
    }
}
