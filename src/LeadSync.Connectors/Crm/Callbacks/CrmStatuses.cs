using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>The standard mapping of one kind of record in one CRM.</summary>
/// <param name="other">What an unknown name means; null for nothing.</param>
/// <param name="rows">The names that are known.</param>
internal sealed class CrmStatuses(SalesActionKind? other, params CrmStatus[] rows)
{
    private readonly Dictionary<string, CrmStatus> _rows = rows.ToDictionary(row => PlainWords.Normalize(row.Name), StringComparer.Ordinal);

    /// <summary>What a name means; null for an absent one, and for one that no row names where unknown names mean nothing.</summary>
    public CrmStatus? Find(string? name) => name is null ? null
        : _rows.TryGetValue(PlainWords.Normalize(name), out var row) ? row
        : other is null ? null : new CrmStatus(name, other);
}
