using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Import;

/// <summary>What holds for all rows of an imported list.</summary>
public sealed record ImportBatch
{
    /// <summary>The source where none is named.</summary>
    public const string DefaultSource = "import";

    /// <summary>The source of the events.</summary>
    public string Source { get; init; } = DefaultSource;

    /// <summary>The batch's name: a part of the events' ids, so that the same list under the same name changes nothing.</summary>
    public required string Name { get; init; }

    /// <summary>When it happened; null where a column says so for each row.</summary>
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>How numbers and dates are written (<see cref="Domain.Text.Csv.CellFormat.Name"/>).</summary>
    public string Format { get; init; } = "de";

    /// <summary>What each person did; null where the rows only say who they are.</summary>
    public Touchpoint? Touchpoint { get; init; }

    /// <summary>On what basis all may be addressed, with the evidence; null: no basis is claimed, and nothing known before is touched.</summary>
    public Consent? Consent { get; init; }

    /// <summary>The sender's word on columns, by header or number: a field, or null for a column that is to be dropped.</summary>
    public IReadOnlyDictionary<string, string?> Mapping { get; init; } = new SortedDictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>An event of this batch with what holds for all of it.</summary>
    public LeadEvent Complete(LeadEvent row) => row with
    {
        Touchpoint = row.Type == LeadEventType.Touchpoint ? row.Touchpoint ?? Touchpoint : null,
        Lead = row.Lead.Consent is null && Consent is not null ? row.Lead with { Consent = Consent } : row.Lead,
    };
}
