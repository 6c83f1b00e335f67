using System.Text.Json;
using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>Ids and references in the several shapes in which CRMs write them.</summary>
internal static class CrmText
{
    private static readonly string[] Names = ["id", "value"];

    /// <summary>An id as text: a number, a text, an object with <c>id</c> or <c>value</c>, or the first of a list (id and name); null for anything else, and for Odoo's <c>false</c>.</summary>
    public static string? Id(this JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.Array } list => list.GetArrayLength() == 0 ? null : Plain(list[0]),
        { ValueKind: JsonValueKind.Object } some => Names.Select(name => Plain(some.Member(name))).FirstOrDefault(text => text is not null),
        _ => Plain(element),
    };

    /// <summary>The id in a member.</summary>
    public static string? Id(this JsonElement element, string name) => element.Member(name).Id();

    /// <summary>A record's id with the kind of record before it, for CRMs that count each kind for itself.</summary>
    public static string? Of(string kind, string? id) => id is null ? null : DerivedId.Of(kind, id);

    private static string? Plain(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String or JsonValueKind.Number } ? element.Text(StrictIds.MaxLength) : null;
}
