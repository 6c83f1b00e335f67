using System.Globalization;
using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Crm.Pipedrive;

/// <summary>One message in version 2, or in version 1, which names things otherwise and sends the whole record before the change.</summary>
/// <param name="Item">The message.</param>
internal sealed record PipedriveMessage(JsonElement Item)
{
    private const long MicrosecondsPerMillisecond = 1_000;

    private static readonly Dictionary<string, string> Actions = new(StringComparer.Ordinal) { ["added"] = "create", ["updated"] = "change", ["deleted"] = "delete", ["merged"] = "merge" };

    public JsonElement? Meta => Item.Member("meta");

    public JsonElement? Data => Item.Member("data") ?? Item.Member("current");

    public string? Entity => (Meta.Text("entity") ?? Meta.Text("object") ?? Item.Text("event")?.Split('.')[^1])?.ToLowerInvariant();

    public string? Action => (Meta.Text("action") ?? Item.Text("event")?.Split('.')[0])?.ToLowerInvariant() is { } action ? Actions.GetValueOrDefault(action, action) : null;

    public string? Record => Meta.Member("entity_id").Id() ?? Data.Member("id").Id() ?? (IsOlder ? Meta.Member("id").Id() : null);

    /// <summary>The message's own id; version 1 has only the subscription, the time and the record.</summary>
    public string Id => !IsOlder && Meta.Text("id", StrictIds.MaxLength) is { } id ? id
        : Meta.Text("timestamp_micro") is { } time ? DerivedId.Of(Meta.Text("webhook_id"), time, Entity, Record)
        : DerivedId.Hash($"{Meta.Member("timestamp")?.GetRawText()}\n{Entity}\n{Record}\n{Data?.GetRawText()}");

    public DateTimeOffset? At => EventTime.Parse(Meta.Text("timestamp")) ?? Micro(Meta.Text("timestamp_micro")) ?? Meta.Member("timestamp").Seconds();

    public string? User => Meta.Member("user_id").Id();

    private bool IsOlder => Meta.Member("entity") is null;

    /// <summary>The value of a member now; an owner or an organisation may be a number or an object.</summary>
    public string? Value(string name) => Data.Member(name) is { ValueKind: JsonValueKind.Object } some ? ((JsonElement?)some).Id() : Data.Text(name);

    /// <summary>True where the message tells another value of before. Version 2 tells only what was changed.</summary>
    public bool Changed(string name)
    {
        if (Item.Member("previous") is not { ValueKind: JsonValueKind.Object } before || !before.TryGetProperty(name, out var old)) return false;
        return Value(name) != (old.ValueKind == JsonValueKind.Object ? ((JsonElement?)old).Id() : ((JsonElement?)old).Text());
    }

    private static DateTimeOffset? Micro(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var time) ? EventTime.FromMilliseconds(time / MicrosecondsPerMillisecond) : null;
}
