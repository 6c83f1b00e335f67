namespace LeadSync.Domain.Tests.Simulation;

/// <summary>The same year counted a second time, from the articles' words alone and by looking at everything again at each step. Knows nothing of the domain's types.</summary>
internal sealed class SlowYear
{
    private static readonly Dictionary<string, int> Points = new(StringComparer.Ordinal) { ["qr-scan"] = 5, ["product-click"] = 3, ["newsletter-signup"] = 7, ["careers-view"] = -10 };
    private static readonly Dictionary<string, int> RestDays = new(StringComparer.Ordinal) { ["too-early"] = 60, ["no-budget"] = 90 };

    public SortedDictionary<string, int> Stages { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<int, int> Levels { get; } = [];

    public SortedDictionary<string, (int Decisions, int TooEarly)> Ripeness { get; } = new(StringComparer.Ordinal);

    public void Add(SimulatedLead lead)
    {
        Count("Lead");
        var (began, rest, answers, ended, bought, recycled) = (0, DateTimeOffset.MinValue, 0, false, false, false);
        for (var now = 0; now < lead.Steps.Count && !ended; now++)
        {
            var known = lead.Steps.Take(now + 1).ToArray();
            if (bought && !Interests(known[^1])) continue;
            if (bought) (bought, began) = (false, now);
            var cycle = known.Skip(began).ToArray();
            var score = cycle.Sum(step => Points.GetValueOrDefault(step.Kind));
            if (known[^1].At < rest || score < 35 || !MayBeOffered(known) || (recycled && !cycle.Any(Interests))) continue;
            Count("MQL");
            var asked = answers;
            var reply = Offered(known, score, lead.Answers, ref answers);
            recycled = RestDays.TryGetValue(reply, out var days);
            (bought, ended) = (reply == "win", !recycled && reply != "win");
            // A rest begins with the refusal: each offer goes out after a minute and is answered after another.
            if (recycled) (began, rest) = (now + 1, known[^1].At.AddMinutes(2 * (answers - asked)).AddDays(days));
        }
    }

    private static bool Interests(SimulatedStep step) => Points.GetValueOrDefault(step.Kind) > 0;

    private static bool MayBeOffered(SimulatedStep[] known) => !known.Any(step => step.Price < 10_000) && known.Any(step => step.Company);

    // Somebody else is asked until one of them says something of the lead.
    private string Offered(SimulatedStep[] known, int score, IReadOnlyList<string> answers, ref int next)
    {
        while (true)
        {
            var reply = answers[next++];
            var level = LevelOf(known);
            Levels[level] = Levels.GetValueOrDefault(level) + 1;
            Judge(known, score, reply);
            Move(reply);
            if (reply != "wrong-territory") return reply;
        }
    }

    private void Move(string reply)
    {
        foreach (var stage in reply switch
        {
            "accept" => ["SAL"],
            "convert" => ["SAL", "SQL"],
            "win" => ["SAL", "SQL", "Customer"],
            "student" => ["Disqualified"],
            "duplicate" => ["Linked"],
            _ => Array.Empty<string>(),
        }) Count(stage);
    }

    private void Judge(SimulatedStep[] known, int score, string reply)
    {
        if (reply is "wrong-territory" or "duplicate") return;
        var early = RestDays.ContainsKey(reply) ? 1 : 0;
        var least = score - (((score % 10) + 10) % 10);
        foreach (var key in new[] { $"source {known[0].Source ?? "generic"}", $"content {known.LastOrDefault(step => step.Content is not null)?.Content}", $"score {least}–{least + 9}" })
        {
            var (decisions, before) = Ripeness.GetValueOrDefault(key);
            Ripeness[key] = (decisions + 1, before + early);
        }
    }

    private static int LevelOf(SimulatedStep[] known)
    {
        var facts = known.Select(step => step.Fact).ToHashSet(StringComparer.Ordinal);
        if (!known.Any(step => step.JobTitle) || !known.Any(step => step.Department)) return 1;
        if (!facts.IsSupersetOf(["need", "products-cover-need"])) return 2;
        if (!facts.IsSupersetOf(["requirements", "buying-process"])) return 3;
        return facts.IsSupersetOf(["budget", "authority", "timing"]) ? 5 : 4;
    }

    private void Count(string stage) => Stages[stage] = Stages.GetValueOrDefault(stage) + 1;
}
