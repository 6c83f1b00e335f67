using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Connectors.Marketing.Generic;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Import;

/// <summary>Reads one event in the canonical form (design §5) from somebody who need not sign: <c>id</c> and <c>occurredAt</c> may be absent.</summary>
/// <param name="Source">The source of the event.</param>
/// <param name="ReceivedAt">The time of receipt.</param>
/// <param name="OccurredAt">When it happened where the event does not say so; null: it must.</param>
/// <param name="IdOf">The id of an event that has none, by its content.</param>
public sealed record CanonicalEvent(string Source, DateTimeOffset ReceivedAt, DateTimeOffset? OccurredAt, Func<string, string> IdOf)
{
    /// <summary>Hashes a content to an id of 32 characters.</summary>
    public static string Hash(string content) => DerivedId.Hash(content);

    /// <summary>The event, or all faults.</summary>
    /// <param name="json">One JSON value in UTF-8.</param>
    /// <param name="isTyped">True where the event names its type, or has a touchpoint.</param>
    public (LeadEvent? Event, IReadOnlyList<FieldError> Errors) Read(ReadOnlyMemory<byte> json, out bool isTyped)
    {
        isTyped = false;
        switch (StrictJson.Parse(json))
        {
            case JsonReading.Unreadable unreadable:
                return (null, [new FieldError("", unreadable.Message)]);
            case JsonReading.Parsed(var document):
                using (document) return document.RootElement.ValueKind == JsonValueKind.Object ? Read(JsonObject.Create(document.RootElement.Clone())!, out isTyped) : (null, [new FieldError("", "Send an object.")]);
            default:
                throw new InvalidOperationException("A reading has two cases.");
        }
    }

    private (LeadEvent? Event, IReadOnlyList<FieldError> Errors) Read(JsonObject item, out bool isTyped)
    {
        isTyped = item["type"] is not null || item["touchpoint"] is not null;
        if (item["id"] is null) item["id"] = IdOf(item.ToJsonString(DomainJson.Options));
        if (item["occurredAt"] is null && OccurredAt is { } time) item["occurredAt"] = time;
        using var document = JsonDocument.Parse(item.ToJsonString(DomainJson.Options));
        var errors = new List<FieldError>();
        var reading = GenericEvent.Read(new StrictObject(document.RootElement, "", errors), new Receipt(Source, ReceivedAt, null));
        if (errors.Count > 0) return (null, errors);
        return reading is ItemReading<LeadEvent>.Understood({ Type: LeadEventType.Touchpoint or LeadEventType.Profile or LeadEventType.Consent } row)
            ? (row, [])
            : (null, [new FieldError("/type", "Must be touchpoint, profile or consent.")]);
    }
}
