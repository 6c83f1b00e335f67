using System.Text.Json.Nodes;

namespace LeadSync.Functions.Tools.Demo.Sending;

/// <summary>A lead as management answers it.</summary>
/// <param name="Json">The answer.</param>
internal sealed record LeadAnswer(JsonNode Json)
{
    public string Id => Json["leadId"]!.GetValue<string>();

    public string Stage => Json["stage"]!.GetValue<string>();

    public double Score => Json["score"]!["total"]!.GetValue<double>();

    public double Threshold => Json["score"]!["threshold"]!.GetValue<double>();

    public IReadOnlyList<JsonNode> Events => List("events");

    public IReadOnlyList<JsonNode> History => List("history");

    public IReadOnlyList<JsonNode> Cycles => List("cycles");

    /// <summary>How many touchpoints it has.</summary>
    public int Touches => Events.Count(row => row["type"]?.GetValue<string>() == "touchpoint");

    /// <summary>How often it was offered to sales.</summary>
    public int Offers => Cycles.Sum(cycle => cycle["offers"]?.AsArray().Count ?? 0);

    /// <summary>Its number in the CRM; null while it is not there.</summary>
    public string? CrmId => Cycles.Select(cycle => cycle["crm"]?["lead"]?.GetValue<string>()).LastOrDefault(id => id is not null);

    /// <summary>Everything that was reached on the way, in the profile's names.</summary>
    public IEnumerable<string> Reached => History.SelectMany(move => new[] { move["from"], move["to"] }).Select(stage => stage!.GetValue<string>()).Append(Stage).Distinct(StringComparer.Ordinal);

    private List<JsonNode> List(string name) => [.. (Json[name]?.AsArray() ?? []).OfType<JsonNode>()];
}
