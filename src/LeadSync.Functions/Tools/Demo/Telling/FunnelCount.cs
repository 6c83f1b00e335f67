using System.Text.Json.Nodes;
using LeadSync.Domain.Funnels;
using LeadSync.Functions.Tools.Demo.Sending;
using LeadSync.Functions.Tools.Demo.Story;

namespace LeadSync.Functions.Tools.Demo.Telling;

/// <summary>Counts the funnel from what the app answers.</summary>
/// <param name="client">Asks the app.</param>
internal sealed class FunnelCount(DemoClient client)
{
    private const string First = "Lead";
    private static readonly string[] Beside = ["Disqualified", "Linked", "Lost"];

    /// <summary>How many leads there are.</summary>
    public async Task<int> LeadsAsync(CancellationToken cancellationToken) => (await ListAsync(cancellationToken)).Count;

    /// <summary>The funnel, stage by stage, from the first at which somebody is known.</summary>
    public async Task<IReadOnlyList<FunnelRow>> CountAsync(CancellationToken cancellationToken)
    {
        var leads = await ListAsync(cancellationToken);
        var ripe = People.All.Where(person => person.Role == Role.Ripe).Select(person => person.Email).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var lead in leads)
        {
            foreach (var stage in await ReachedAsync(lead, ripe, cancellationToken)) reached[stage] = reached.GetValueOrDefault(stage) + 1;
        }

        return Rows(reached, leads.CountBy(StageOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>Puts counts in the order of the profile; stages beside the line have no stage before.</summary>
    /// <param name="reached">How many leads were ever there.</param>
    /// <param name="now">How many are there.</param>
    public static IReadOnlyList<FunnelRow> Rows(IReadOnlyDictionary<string, int> reached, IReadOnlyDictionary<string, int> now)
    {
        var line = new List<FunnelRow>();
        foreach (var stage in FunnelProfiles.ColdToClose.Stages.Select(stage => stage.Name).SkipWhile(name => name != First))
        {
            int? before = Beside.Contains(stage, StringComparer.Ordinal) || line.Count == 0 ? null : line[^1].Reached;
            line.Add(new FunnelRow(stage, reached.GetValueOrDefault(stage), before, now.GetValueOrDefault(stage)));
        }

        return line;
    }

    private async Task<List<JsonNode>> ListAsync(CancellationToken cancellationToken)
    {
        var leads = new List<JsonNode>();
        string? continuation = null;
        do
        {
            var page = await client.GetAsync("/api/manage/leads?top=50" + (continuation is null ? "" : "&continuation=" + Uri.EscapeDataString(continuation)), cancellationToken);
            leads.AddRange(page["items"]!.AsArray().OfType<JsonNode>());
            continuation = page["continuation"]?.GetValue<string>();
        }
        while (continuation is not null);
        return [.. leads.DistinctBy(lead => lead["leadId"]!.GetValue<string>(), StringComparer.Ordinal)];
    }

    // Whoever never ripened has a short history that follows from the stage; the others are asked for theirs.
    private async Task<IEnumerable<string>> ReachedAsync(JsonNode lead, HashSet<string> ripe, CancellationToken cancellationToken)
    {
        var stage = StageOf(lead);
        if (stage == First && !ripe.Contains(lead["email"]?.GetValue<string>() ?? "")) return [First];
        var whole = new LeadAnswer(await client.GetAsync("/api/manage/leads/" + lead["leadId"]!.GetValue<string>(), cancellationToken));
        return whole.Reached;
    }

    private static string StageOf(JsonNode lead) => lead["stage"]!.GetValue<string>();
}
