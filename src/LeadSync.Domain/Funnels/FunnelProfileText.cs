using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeadSync.Domain.Funnels;

/// <summary>Writes a profile as the document that <see cref="FunnelProfileReader"/> reads: what ships, to begin one's own with.</summary>
public static class FunnelProfileText
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document.</summary>
    public static string Of(FunnelProfile profile) => new JsonObject
    {
        ["stages"] = new JsonArray([.. profile.Stages.Select(StageOf)]),
        ["subStages"] = Texts(profile.SubStages),
        ["transitions"] = new JsonArray([.. profile.Transitions.Select(RowOf)]),
    }.ToJsonString(Options);

    private static JsonNode StageOf(Stage stage) =>
        new JsonObject { ["name"] = stage.Name, ["department"] = stage.Owner, ["milestones"] = Texts(stage.Milestones.Select(FunnelWords.Of)) };

    private static JsonNode RowOf(Transition row)
    {
        var written = new JsonObject { ["from"] = FunnelWords.Of(row.From), ["on"] = FunnelWords.Of(row.On), ["to"] = FunnelWords.Of(row.To) };
        if (row.Needs.Count > 0) written["needs"] = Texts(row.Needs);
        return written;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
