using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.People;

/// <summary>The absences of one representative within the list of all.</summary>
/// <param name="list">The list as its author wrote it: an array, or an object with the array in <c>items</c>.</param>
/// <param name="id">The representative.</param>
internal sealed class AbsenceList(string list, string id)
{
    private readonly JsonNode root = JsonNode.Parse(list)!;

    private JsonArray People => root as JsonArray ?? root["items"]!.AsArray();

    private int Number => People.Index().Where(person => (string?)person.Item!["id"] == id).Select(person => person.Index).FirstOrDefault(-1);

    /// <summary>The list without absences of anybody but one.</summary>
    public static string WithoutOthers(string list, string id)
    {
        var known = new AbsenceList(list, id);
        foreach (var person in known.People.Where(person => (string?)person!["id"] != id)) person!.AsObject().Remove("absences");
        return known.root.ToJsonString();
    }

    /// <summary>Whether there is such a representative.</summary>
    public bool IsKnown => Number >= 0;

    /// <summary>The absences as they were written; empty for none.</summary>
    public JsonArray Items => People[Number]!["absences"] as JsonArray ?? [];

    /// <summary>The list with other absences, as its author would have written it; null where they are wrong.</summary>
    /// <param name="absences">The absences; anything but a list is named as a fault.</param>
    /// <param name="errors">All faults, by their places within the absences.</param>
    public string? Replaced(JsonElement absences, out IReadOnlyList<ValidationError> errors)
    {
        People[Number]!["absences"] = JsonSerializer.SerializeToNode(absences);
        var text = root.ToJsonString();
        using var document = JsonDocument.Parse(text);
        errors = RepresentativesReader.Read(document.RootElement) is Reading<RepresentativeList>.Refused(var faults) ? [.. faults.Select(Within)] : [];
        return errors.Count == 0 ? text : null;
    }

    private static ValidationError Within(ValidationError error)
    {
        var start = error.Pointer.IndexOf("/absences", StringComparison.Ordinal);
        return start < 0 ? error : error with { Pointer = error.Pointer[(start + "/absences".Length)..] };
    }
}
