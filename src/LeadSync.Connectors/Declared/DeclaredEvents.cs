using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Where a body's events stand.</summary>
/// <param name="Path">A list of events, or one.</param>
/// <param name="EachValue">True where each value of the object there is an event.</param>
internal sealed record DeclaredEvents(DeclaredPath Path, bool EachValue)
{
    /// <summary>One object or a list of them, which is the whole body.</summary>
    public static DeclaredEvents WholeBody { get; } = new(DeclaredPath.Body, false);

    /// <summary>The events, with the names under which they stand and their JSON pointers; null where nothing stands at the path.</summary>
    public IEnumerable<(JsonElement Value, string? Key, string Pointer)>? In(JsonElement body)
    {
        if (Path.In(body) is not { } found) return null;
        var pointer = Path.PointerIn(body);
        if (EachValue) return found.ValueKind == JsonValueKind.Object ? found.EnumerateObject().Select(member => (member.Value, (string?)member.Name, JsonPointer.Member(pointer, member.Name))) : null;
        return found.ValueKind == JsonValueKind.Array
            ? found.EnumerateArray().Select((item, index) => (item, (string?)null, JsonPointer.Item(pointer, index)))
            : [(found, null, pointer)];
    }
}
