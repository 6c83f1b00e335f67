using System.Globalization;
using System.Text.Json.Nodes;
using LeadSync.Functions.Tools.Demo.Story;

namespace LeadSync.Functions.Tools.Demo.Sending;

/// <summary>Sales: answers offers by hand, and its CRM reports what comes of them.</summary>
/// <param name="client">Talks to the app.</param>
/// <param name="drain">Waits for what the CRM reported.</param>
internal sealed class SalesTeam(DemoClient client, Drain drain)
{
    private static readonly TimeSpan RestsFor = TimeSpan.FromDays(120);

    /// <summary>Does with one lead what the story says. A second time changes nothing.</summary>
    /// <param name="person">Who was offered.</param>
    /// <param name="ending">What sales does.</param>
    /// <param name="day">When the CRM says it was done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task WorkAsync(Person person, Ending ending, DateTimeOffset day, CancellationToken cancellationToken)
    {
        var lead = await drain.LeadAsync(person, "the offer of a lead in the CRM", one => one is { Offers: > 0, CrmId: not null }, cancellationToken);
        foreach (var (number, action) in ByHand(ending, day).Index())
            await ActAsync(person, lead, number, action, ending, cancellationToken);
        if (Reported(ending) is { Length: > 0 } steps)
            await client.CallBackAsync(new JsonArray([.. steps.Select((step, number) => Report(person, lead, step, day.AddMinutes(number)))]), cancellationToken);
    }

    /// <summary>Waits until what the CRM reported shows.</summary>
    public async Task SettleAsync(Person person, Ending ending, CancellationToken cancellationToken)
    {
        if (Shown(ending) is { } stage) await drain.LeadAsync(person, $"stage {stage} of a lead", lead => lead.Stage == stage, cancellationToken);
    }

    private async Task ActAsync(Person person, LeadAnswer lead, int number, JsonObject action, Ending ending, CancellationToken cancellationToken)
    {
        // Refused for the territory: the next representative can only accept once somebody was asked again.
        if (ending == Ending.RoutedAgain && number == 1) await drain.LeadAsync(person, "a second offer of a lead", one => one.Offers > 1, cancellationToken);
        await client.ActAsync(lead.Id, string.Create(CultureInfo.InvariantCulture, $"demo-{person.Index:000}-{number}"), action, cancellationToken);
    }

    private static JsonObject[] ByHand(Ending ending, DateTimeOffset day) => ending switch
    {
        Ending.Open => [],
        Ending.RoutedAgain => [Action("reject", "wrong-territory"), Action("accept")],
        Ending.NoBudget => [Action("reject", "no-budget")],
        Ending.BadTiming => [Resting(day + RestsFor)],
        Ending.Competitor => [Action("reject", "competitor")],
        Ending.WonByHand => [Action("accept"), Action("contacted"), Action("convert"), Action("win")],
        _ => [Action("accept")],
    };

    private static string[] Reported(Ending ending) => ending switch
    {
        Ending.Won => ["contacted", "convert", "win"],
        Ending.Opportunity => ["contacted", "convert"],
        Ending.Lost => ["convert", "lose"],
        _ => [],
    };

    private static string? Shown(Ending ending) => ending switch
    {
        Ending.Won => "Customer",
        Ending.Opportunity => "SQL",
        Ending.Lost => "Lost",
        _ => null,
    };

    private static JsonObject Action(string action, string? reason = null)
    {
        var members = new JsonObject { ["action"] = action };
        if (reason is not null) members["reason"] = reason;
        return members;
    }

    private static JsonObject Resting(DateTimeOffset until)
    {
        var action = Action("reject", "bad-timing");
        action["until"] = Fields.Time(until);
        return action;
    }

    private static JsonNode Report(Person person, LeadAnswer lead, string action, DateTimeOffset at)
    {
        var number = person.Index.ToString("000", CultureInfo.InvariantCulture);
        var converts = action == "convert";
        return Payload.Fill("crm-callback", new Dictionary<string, JsonNode?>(StringComparer.Ordinal)
        {
            ["id"] = $"demo-crm-{number}-{action}",
            ["at"] = Fields.Time(at),
            ["crmId"] = lead.CrmId,
            ["leadId"] = lead.Id,
            ["action"] = action,
            ["reason"] = action == "lose" ? "price" : null,
            ["account"] = converts ? $"A-{number}" : null,
            ["contact"] = converts ? $"C-{number}" : null,
            ["opportunity"] = converts ? $"O-{number}" : null,
            ["amount"] = action is "convert" or "win" ? new JsonObject { ["amount"] = 12_000 + (person.Firm.Employees * 50), ["currency"] = "EUR" } : null,
        });
    }
}
