using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads where events stand, and what they are told apart by.</summary>
/// <param name="root">The document.</param>
/// <param name="values">Reads paths.</param>
internal sealed class EventsReader(DocumentObject root, ValueReader values)
{
    private static readonly Dictionary<string, bool> Each = new(StringComparer.Ordinal) { ["item"] = false, ["value"] = true };

    public DeclaredEvents Events(BodyFormat format)
    {
        if (!root.Has("events")) return DeclaredEvents.WholeBody;
        if (format != BodyFormat.Json)
        {
            root.Refuse("events", "a form and a query hold one event: remove 'events'");
            return DeclaredEvents.WholeBody;
        }

        if (root.Member("events").ValueKind != JsonValueKind.Object) return new DeclaredEvents(One(root, "events"), false);
        return root.Object("events", "path", "each") is { } events ? new DeclaredEvents(One(events, "path"), Plain.Word(events, "each", Each) ?? false) : DeclaredEvents.WholeBody;
    }

    public DeclaredId Id()
    {
        if (!root.Has("id")) return DeclaredId.OfContent;
        if (root.Member("id").ValueKind != JsonValueKind.Object || !root.Member("id").TryGetProperty("derived", out _)) return new DeclaredId(Own(), []);
        return root.Object("id", "derived") is { } id ? new DeclaredId(null, values.Paths(id, "derived")) : DeclaredId.OfContent;
    }

    // An id that is the same for many would make one event of them.
    private DeclaredValue? Own()
    {
        var id = values.Read(root, "id");
        if (id is { Default: not null }) root.Refuse("id", "an id has neither a value nor a default: write a path, or {\"derived\":[…]}");
        return id;
    }

    private DeclaredPath One(DocumentObject owner, string name)
    {
        var paths = owner.Has(name) ? values.Paths(owner, name) : [];
        if (!owner.Has(name)) owner.Refuse(name, $"'{name}' is missing: say where the events stand, such as data.items or $");
        if (paths is not [var path]) return DeclaredPath.Body;
        if (path.Root is PathRoot.Item or PathRoot.Body) return path;
        owner.Refuse(name, "events stand in the body: write a path such as data.items or $");
        return DeclaredPath.Body;
    }
}
