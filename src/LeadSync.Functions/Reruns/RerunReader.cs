using System.Text.Json;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Reruns;

/// <summary>Reads <c>{"what":"owner","select":{"owner":"anna"},"mode":"preview"}</c>; names all faults at once.</summary>
internal sealed class RerunReader
{
    private static readonly string[] Members = ["what", "select", "mode"];
    private static readonly string[] Selections = ["owner", "pool", "rule", "accepted"];
    private static readonly string[] SelectionsOfScore = ["stage"];
    private readonly List<FieldError> _errors = [];

    public static (RerunParameters? Parameters, IReadOnlyList<FieldError> Errors) Read(JsonElement body)
    {
        var reader = new RerunReader();
        var parameters = reader.Parse(body);
        return (reader._errors.Count == 0 ? parameters : null, reader._errors);
    }

    private RerunParameters? Parse(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object) return Refused("", """Send an object such as {"what":"owner","select":{"owner":"anna"},"mode":"preview"}.""");
        Known(body, "", Members);
        var what = What(body);
        var select = body.TryGetProperty("select", out var found) && found.ValueKind == JsonValueKind.Object ? found : (JsonElement?)null;
        if (select is { } chosen) Known(chosen, "/select", what == RerunWhat.Score ? SelectionsOfScore : Selections);
        else Refused("/select", """Say which leads: {"owner":"anna"}; {} for all open ones.""");
        var parameters = new RerunParameters(
            what, IsApply(body), Text(select, "owner"), Text(select, "pool"), Text(select, "rule"), Accepted(select), Text(select, "stage"));
        Check(parameters);
        return parameters;
    }

    private void Check(RerunParameters parameters)
    {
        if (parameters is { What: RerunWhat.Owner, Owner: null }) Refused("/select/owner", "Say whose leads are to be handed on.");
        if (parameters is { What: RerunWhat.Route, Accepted: true }) Refused("/select/accepted", "Accepted leads never move by themselves: only 'owner' hands them on.");
    }

    private string What(JsonElement body)
    {
        var what = Text(body, "what", "");
        if (what is not (RerunWhat.Owner or RerunWhat.Route or RerunWhat.Score)) Refused("/what", "Say what is to be done again: 'score', 'route' or 'owner'.");
        return what ?? "";
    }

    private bool IsApply(JsonElement body)
    {
        var mode = Text(body, "mode", "");
        if (mode is not ("preview" or "apply")) Refused("/mode", "Use 'preview', which changes nothing, or 'apply'.");
        return mode == "apply";
    }

    private bool Accepted(JsonElement? select)
    {
        if (select is not { } members || !members.TryGetProperty("accepted", out var accepted)) return false;
        if (accepted.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Refused("/select/accepted", "Must be true or false.");
        return accepted.ValueKind == JsonValueKind.True;
    }

    private string? Text(JsonElement? select, string name) => select is { } members ? Text(members, name, "/select") : null;

    private string? Text(JsonElement members, string name, string pointer)
    {
        if (!members.TryGetProperty(name, out var text) || text.ValueKind == JsonValueKind.Null) return null;
        if (text.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(text.GetString())) return text.GetString();
        Refused($"{pointer}/{name}", "Write a text in quotation marks.");
        return null;
    }

    private void Known(JsonElement members, string pointer, string[] names)
    {
        foreach (var member in members.EnumerateObject().Where(member => !names.Contains(member.Name, StringComparer.Ordinal)))
            Refused(LeadSync.Domain.Text.JsonPointer.Member(pointer, member.Name), $"Is not known here; use {string.Join(", ", names)}.");
    }

    private RerunParameters? Refused(string pointer, string message)
    {
        if (!_errors.Exists(error => error.Pointer == pointer)) _errors.Add(new FieldError(pointer, message));
        return null;
    }
}
