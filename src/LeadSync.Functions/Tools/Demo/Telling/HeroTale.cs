using System.Text.Json.Nodes;
using LeadSync.Domain.Text;
using LeadSync.Functions.Tools.Demo.Sending;
using LeadSync.Functions.Tools.Demo.Story;
using LeadSync.Web.Texts;

namespace LeadSync.Functions.Tools.Demo.Telling;

/// <summary>Tells one person's way step by step, from what the app answers: points, moves, and why this representative.</summary>
/// <param name="screen">Where it is told.</param>
internal sealed class HeroTale(Screen screen)
{
    /// <summary>Tells it.</summary>
    /// <param name="person">Whose way.</param>
    /// <param name="lead">The lead as management answers it.</param>
    /// <param name="decisions">Its decisions as management answers them.</param>
    public void Tell(Person person, LeadAnswer lead, JsonNode decisions)
    {
        screen.Headline(screen.Text(DemoText.HeroTitle, person.Name, person.Position.Title, person.Firm.Name, $"{person.Firm.PostalCode} {person.Firm.City}"));
        var total = 0.0;
        var touches = lead.Events.Where(row => row["type"]?.GetValue<string>() == "touchpoint").Select(row => (At: At(row), Line: Touch(row, ref total)));
        var routed = Decisions(decisions).FirstOrDefault();
        var moves = lead.History.Select(move => (At: At(move), Line: Move(move)));
        foreach (var step in touches.Concat(moves).OrderBy(step => step.At).ToList()) TellStep(step.Line, routed);
        if (lead.Cycles[^1]["crm"] is { } crm && crm["opportunity"] is not null) screen.Line("  " + screen.Text(DemoText.HeroCrm, Word(crm, "account"), Word(crm, "contact"), Word(crm, "opportunity")));
    }

    private void TellStep((string Text, string? Stage) line, JsonNode? routed)
    {
        screen.Line("  " + line.Text);
        if (line.Stage == "MQL" && routed is not null) TellRouting(routed);
    }

    private static IEnumerable<JsonNode> Decisions(JsonNode decisions) =>
        decisions["items"]!.AsArray().OfType<JsonNode>().Where(row => row["what"]?.GetValue<string>() == "route");

    private (string Text, string? Stage) Touch(JsonNode row, ref double total)
    {
        var points = row["points"]!.GetValue<double>();
        total += points;
        var words = Words.In(screen.Texts.Language);
        return (screen.Text(DemoText.HeroTouch, words.Moment(At(row)), screen.Text(Kind(Word(row, "kind"))), Word(row, "source"), words.Points(points), words.Number(total)), null);
    }

    private (string Text, string? Stage) Move(JsonNode move)
    {
        var arguments = move["arguments"]?.AsObject().ToDictionary(one => one.Key, one => one.Value!.ToString(), StringComparer.Ordinal);
        var words = Words.In(screen.Texts.Language);
        var why = words.Reason(new CodedReason(Word(move, "reason"), arguments ?? new Dictionary<string, string>(StringComparer.Ordinal)));
        return (screen.Text(DemoText.HeroMove, words.Moment(At(move)), Word(move, "from"), Word(move, "to"), why), Word(move, "to"));
    }

    private void TellRouting(JsonNode decision)
    {
        var (inputs, outcome) = (decision["inputs"]!, decision["outcome"]!);
        var offer = outcome["offer"]!;
        var words = Words.In(screen.Texts.Language);
        Indented(DemoText.RoutedTitle, Word(offer, "representative"));
        foreach (var rule in outcome["trace"]!["trace"]!.AsArray().OfType<JsonNode>()) TellRule(rule, inputs);
        foreach (var one in outcome["trace"]!["dropped"]?.AsArray().OfType<JsonNode>() ?? [])
            Indented(DemoText.RoutedDropped, Word(one, "representative"), words.Reason(Word(one, "reason")));
        Indented(DemoText.RoutedDraw, Word(offer, "representative"), Word(offer, "pool"), Word(offer, "table"), Word(offer, "tableVersion"), words.Moment(offer["acceptBy"]!.GetValue<DateTimeOffset>()));
    }

    private void TellRule(JsonNode rule, JsonNode inputs)
    {
        if (rule["failure"] is { } failure) Indented(DemoText.RoutedRuleFailed, Word(rule, "rule"), Field(Word(failure, "field")), Word(failure, "expected"));
        else Indented(DemoText.RoutedRuleMatched, Word(rule, "rule"), Word(inputs, "country"), Word(inputs, "postalCode"));
    }

    private void Indented(DemoText text, params ReadOnlySpan<object?> values) => screen.Line("      " + screen.Text(text, values));

    private string Field(string field) => field switch
    {
        "country" => screen.Text(DemoText.FieldCountry),
        "postalCode" => screen.Text(DemoText.FieldPostalCode),
        _ => field,
    };

    private static DemoText Kind(string kind) => kind switch
    {
        "qr-scan" => DemoText.KindQrScan,
        "product-click" => DemoText.KindProductClick,
        "newsletter-signup" => DemoText.KindNewsletterSignup,
        _ => DemoText.KindOther,
    };

    private static DateTimeOffset At(JsonNode row) => row["at"]!.GetValue<DateTimeOffset>();

    private static string Word(JsonNode owner, string member) => owner[member]?.ToString() ?? "–";
}
