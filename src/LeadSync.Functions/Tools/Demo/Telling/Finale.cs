using LeadSync.Functions.Tools.Demo.Sending;
using LeadSync.Functions.Tools.Demo.Story;
using LeadSync.Web.Texts;

namespace LeadSync.Functions.Tools.Demo.Telling;

/// <summary>Tells what came of the story, and what to do next.</summary>
/// <param name="client">Asks the app.</param>
/// <param name="hero">Tells one person's way.</param>
/// <param name="funnel">Counts the funnel.</param>
/// <param name="address">Where the app is.</param>
/// <param name="secrets">With what a reader may sign.</param>
/// <param name="screen">Where it is told.</param>
internal sealed class Finale(DemoClient client, HeroTale hero, FunnelCount funnel, DemoAddress address, DemoSecrets secrets, Screen screen)
{
    /// <summary>Tells it.</summary>
    /// <param name="tale">The story.</param>
    /// <param name="earlier">What was there before this run; null where the story was new.</param>
    /// <param name="operations">How many storage operations the run took.</param>
    /// <param name="cancellationToken">Ends the telling.</param>
    public async Task TellAsync(Tale tale, Earlier? earlier, long operations, CancellationToken cancellationToken)
    {
        var person = People.All[0];
        var lead = await client.FindAsync(person.Email, cancellationToken) ?? throw new DemoFailedException("The hero's lead is gone.");
        hero.Tell(person, lead, await client.GetAsync($"/api/manage/leads/{lead.Id}/decisions", cancellationToken));
        var rows = await funnel.CountAsync(cancellationToken);
        ShowFunnel(rows);
        ShowSent(tale, earlier is not null, operations);
        if (earlier is not null) ShowDifference(earlier, lead, rows.Sum(row => row.Now));
        ShowNext();
    }

    /// <summary>Prints the funnel as a table.</summary>
    public void ShowFunnel(IEnumerable<FunnelRow> rows)
    {
        screen.Headline(screen.Text(DemoText.FunnelTitle));
        var culture = screen.Texts.Language.Culture;
        screen.Table(
            [screen.Text(DemoText.FunnelStage), screen.Text(DemoText.FunnelReached), screen.Text(DemoText.FunnelShare), screen.Text(DemoText.FunnelNow)],
            rows.Select(row => (IReadOnlyList<string>)[row.Stage, row.Reached.ToString(culture), row.Share?.ToString("P0", culture) ?? "", row.Now.ToString(culture)]));
        screen.Say(DemoText.FunnelUnknown, Storyteller.Onlookers);
    }

    private void ShowSent(Tale tale, bool known, long operations)
    {
        screen.Headline(screen.Text(DemoText.SentTitle));
        foreach (var system in Systems.All)
        {
            var sent = tale.Deliveries.Where(delivery => delivery.System == system).ToList();
            screen.Say(DemoText.SentLine, system, sent.Count, sent.Sum(delivery => delivery.Events + delivery.Repeats));
        }

        var events = tale.Deliveries.Sum(delivery => delivery.Events + delivery.Repeats);
        if (known) screen.Say(DemoText.SentAllRepeats, events);
        else screen.Say(DemoText.SentRepeats, tale.Deliveries.Sum(delivery => delivery.Repeats));
        screen.Say(DemoText.StorageLine, operations, events, (double)operations / events);
    }

    private void ShowDifference(Earlier before, LeadAnswer hero, int leads)
    {
        var words = Words.In(screen.Texts.Language);
        var (then, now) = (words.Number(before.Hero.Score), words.Number(hero.Score));
        if (before.Leads == leads && then == now) screen.Say(DemoText.NothingChanged, leads, now);
        else screen.Say(DemoText.SomethingChanged, before.Leads, then, leads, now);
    }

    private void ShowNext()
    {
        screen.Headline(screen.Text(DemoText.TryTitle));
        screen.Say(DemoText.TryRead);
        screen.Line(CurlLine.Read(address));
        if (secrets.MayShow)
        {
            screen.Say(DemoText.TrySend);
            screen.Line(CurlLine.Send(address, secrets.Generic));
        }

        screen.Line();
        screen.Say(DemoText.HowToEnd);
        screen.Say(DemoText.Ready, address.At("/ui/leads"));
    }
}
