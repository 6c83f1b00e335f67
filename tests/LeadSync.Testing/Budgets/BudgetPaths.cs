using System.Text.Json.Nodes;
using LeadSync.Testing.App;

namespace LeadSync.Testing.Budgets;

/// <summary>The paths whose cost design §6 limits.</summary>
public static class BudgetPaths
{
    /// <summary>While nothing happens, each second.</summary>
    public static BudgetPath Idle { get; } = new("idle, each second", 1, IdleAsync);

    public static IReadOnlyList<BudgetPath> All { get; } =
    [
        new("single event, known lead", 5.1, KnownAsync),
        new("single event, new lead with one key", 6.1, NewAsync),
        new("single event, known lead, drained", 4.2, run => DrainedAsync(run, known: true)),
        new("single event, new lead with one key, drained", 5.2, run => DrainedAsync(run, known: false)),
        new("100 events on 100 known leads, each", 2.1, run => BatchAsync(run, 100)),
        new("100 events on 10 known leads, each", 0.25, run => BatchAsync(run, 10)),
        new("MQL, from the deciding POST to the inbox", 24, MqlAsync),
        new("action by API", 8, ActionAsync),
        new("acceptance for a company whose account has another owner", 8, AccountAsync),
        new("late event on a lead with 5,000 events", 12, LateAsync),
        Idle,
    ];

    private static async Task<double> KnownAsync(BudgetRun run)
    {
        var email = await run.KnownAsync();
        return await run.CountAsync(10, number => run.SentAsync(BudgetRun.Touch(email, $"k{number}", number)));
    }

    private static Task<double> NewAsync(BudgetRun run) =>
        run.CountAsync(10, number => run.SentAsync(BudgetRun.Touch(People.NewEmail(), $"n{number}", number)));

    // Messages wait, then are received up to 16 at a time.
    private static async Task<double> DrainedAsync(BudgetRun run, bool known)
    {
        const int Waiting = 32;
        var emails = known ? await run.ManyKnownAsync(Waiting) : [.. Enumerable.Range(0, Waiting).Select(_ => People.NewEmail())];
        return await run.CountAsync(1, async _ =>
        {
            run.Proxy.HoldingMessages = true;
            foreach (var email in emails) await run.App.Client.AcceptedAsync(BudgetRun.Touch(email, "drained", 0));
            run.Proxy.HoldingMessages = false;
            await Eventually.HoldsAsync("all messages to be worked off", () => Task.FromResult(run.Proxy.Counted.Count(call => call.Method == "DELETE") >= Waiting));
        }) / Waiting;
    }

    private static async Task<double> BatchAsync(BudgetRun run, int leads)
    {
        var emails = await run.ManyKnownAsync(leads);
        return await run.CountAsync(1, _ => run.SentAsync(new JsonArray([.. Enumerable.Range(0, 100).Select(index => BudgetRun.Touch(emails[index % leads], $"b{index}", index))]))) / 100;
    }

    private static async Task<double> MqlAsync(BudgetRun run)
    {
        var email = await run.KnownAsync(points: 28);
        var cost = await run.CountAsync(1, _ => run.SentAsync(BudgetRun.Newsletter(email, "deciding")));
        var lead = await run.App.Client.LeadAsync(email, "its place in the inbox", found => found["crm"] is not null);
        return lead["crm"]!["system"]!.GetValue<string>() == "inbox" ? cost : double.PositiveInfinity;
    }

    private static async Task<double> ActionAsync(BudgetRun run)
    {
        var id = (await People.OfferedAsync(run.App.Client, People.NewEmail()))["leadId"]!.GetValue<string>();
        return await run.CountAsync(1, _ => run.App.Client.ActAsync(id, new { action = "accept" }));
    }

    // Both are offered before the first is taken: else the second went to who owns the account, who stays its owner.
    private static async Task<double> AccountAsync(BudgetRun run)
    {
        var company = $"{Guid.NewGuid():N}.example";
        var first = (await People.OfferedAsync(run.App.Client, $"a@{company}"))["leadId"]!.GetValue<string>();
        var second = (await People.OfferedAsync(run.App.Client, $"b@{company}"))["leadId"]!.GetValue<string>();
        await run.App.Client.ActAsync(first, new { action = "accept" });
        return await run.CountAsync(1, _ => run.App.Client.ActAsync(second, new { action = "accept" }));
    }

    private static async Task<double> LateAsync(BudgetRun run)
    {
        var email = await run.KnownAsync();
        for (var batch = 0; batch < 50; batch++)
            await run.App.Client.AcceptedAsync(new JsonArray([.. Enumerable.Range(batch * 100, 100).Select(index => BudgetRun.Touch(email, $"many{index}", -6000 + index))]));
        await run.App.Client.LeadAsync(email, "its 5,001 events", lead => lead["events"]!.AsArray().Count == 5001, TimeSpan.FromMinutes(10));
        return await run.CountAsync(1, _ => run.SentAsync(BudgetRun.Touch(email, "late", -5500)));
    }

    // The polls slow down to their slowest first.
    private static async Task<double> IdleAsync(BudgetRun run)
    {
        await Task.Delay(TimeSpan.FromSeconds(30), TimeProvider.System);
        run.Proxy.Forget();
        var from = TimeProvider.System.GetTimestamp();
        await Task.Delay(TimeSpan.FromSeconds(60), TimeProvider.System);
        return run.Proxy.All / TimeProvider.System.GetElapsedTime(from).TotalSeconds;
    }
}
