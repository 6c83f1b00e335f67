using System.Text.Json;
using LeadSync.Connectors.Marketing.Generic;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Connectors.Import;

/// <summary>Reads what a sender says about an import: <c>source batch occurredAt format touchpoint consent mapping</c>.</summary>
public static class ImportBatchReader
{
    private static readonly string[] Known = ["source", "batch", "occurredAt", "format", "touchpoint", "consent", "mapping"];
    private static readonly Dictionary<string, CellFormat> Formats = CellFormat.All.ToDictionary(format => format.Name, StringComparer.Ordinal);

    /// <summary>The batch, or all faults.</summary>
    /// <param name="settings">An object; touchpoint and consent are of the canonical form.</param>
    /// <param name="receivedAt">The time of receipt.</param>
    public static (ImportBatch? Batch, IReadOnlyList<FieldError> Errors) Read(JsonElement settings, DateTimeOffset receivedAt)
    {
        var errors = new List<FieldError>();
        if (settings.ValueKind != JsonValueKind.Object) return (null, [new FieldError("", "Send an object.")]);
        var item = new StrictObject(settings, "", errors);
        foreach (var name in item.Names().Except(Known, StringComparer.Ordinal))
            errors.Add(new FieldError(JsonPointer.Member("", name), $"There is no such setting. Near: {NearestNames.To(name, Known)}."));
        var batch = Read(item, receivedAt);
        return (errors.Count == 0 ? batch : null, errors);
    }

    private static ImportBatch Read(StrictObject item, DateTimeOffset receivedAt)
    {
        var touchpoint = item.Has("touchpoint") ? GenericTouchpoint.Read(item) : null;
        var occurredAt = Time(item, receivedAt);
        return new ImportBatch
        {
            Source = item.Parsed("source", KindWords.Normalize, "Must be one word of letters, digits, '-', '_' and '.', for example import.") ?? ImportBatch.DefaultSource,
            Name = item.Text("batch", StrictIds.MaxLength) ?? NameOf(touchpoint, occurredAt),
            OccurredAt = occurredAt,
            Format = Format(item),
            Touchpoint = touchpoint,
            Consent = Evidence(GenericConsent.Read(item), occurredAt ?? receivedAt),
            Mapping = Mapping(item),
        };
    }

    // A time to come would be set to that of receipt, and differ each time the list is sent.
    private static DateTimeOffset? Time(StrictObject item, DateTimeOffset receivedAt)
    {
        if (item.Text("occurredAt") is not { } text) return null;
        var time = EventTime.Parse(text) ?? CellFormat.German.Time(text);
        if (time is null) item.Fault("occurredAt", "Must be a day or a time in ISO 8601, for example 2026-11-01 or 2026-11-01T09:00:00Z.");
        if (time > receivedAt) item.Fault("occurredAt", "Lies in the future. Say when it happened.");
        return time;
    }

    private static string NameOf(Touchpoint? touchpoint, DateTimeOffset? occurredAt) =>
        DerivedId.Of(touchpoint?.Kind ?? "profile", touchpoint?.Name, touchpoint?.Campaign, occurredAt?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static string Format(StrictObject item)
    {
        var name = item.Text("format")?.ToLowerInvariant() ?? CellFormat.German.Name;
        if (!Formats.ContainsKey(name)) item.Fault("format", $"Must be one of: {string.Join(", ", Formats.Keys)}.");
        return name;
    }

    // Confirmed without a date means the date of the batch; who claims a basis says where it comes from, or it is the import.
    private static Consent? Evidence(Consent? consent, DateTimeOffset at) => consent is null ? null : consent with
    {
        At = consent.At ?? at,
        Source = consent.Source ?? ImportBatch.DefaultSource,
        Channels = consent.Channels?.ToDictionary(channel => channel.Key, channel => Dated(channel.Value, at), StringComparer.Ordinal),
    };

    private static ChannelPermission Dated(ChannelPermission permission, DateTimeOffset at) =>
        permission.Status == PermissionStatus.Confirmed ? permission with { ConfirmedAt = permission.ConfirmedAt ?? at } : permission;

    private static SortedDictionary<string, string?> Mapping(StrictObject item)
    {
        var mapping = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        if (item.Object("mapping") is not { } given) return mapping;
        string[] names = [.. given.Names().Take(CsvReader.MaxCells)];
        foreach (var name in names) mapping[name] = given.Has(name) ? given.Text(name) : null;
        return mapping;
    }
}
