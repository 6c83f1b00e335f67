using LeadSync.Connectors;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Names;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Finds leads by a word: an exact e-mail address, lead id or external id, else the beginning of a last name or company (D-35).</summary>
/// <param name="leads">The leads.</param>
/// <param name="keys">Derives keys.</param>
/// <param name="names">The names.</param>
public sealed class LeadSearch(LeadStore leads, LeadKeys keys, NameStore names)
{
    /// <summary>At most <paramref name="top"/> leads; exact hits first.</summary>
    public async Task<IReadOnlyList<ListedLead>> FindAsync(string words, int top, CancellationToken cancellationToken)
    {
        var exact = await leads.AllAsync(Partitions(words), cancellationToken);
        var begun = EmailAddress.TryParse(words) is null ? await names.FindAsync(words, top, cancellationToken) : [];
        var named = await leads.AllAsync(begun, cancellationToken);
        return [.. exact.Concat(named).OfType<LeadRecord>().DistinctBy(record => record.LeadId, StringComparer.Ordinal).Take(top).Select(record => new ListedLead(record, record.State.Current!))];
    }

    private IEnumerable<string> Partitions(string words)
    {
        if (EmailAddress.TryParse(words) is { } email) return [keys.OfEmail(email).Partition];
        var external = ConnectorCatalog.Marketing.Select(source => keys.OfExternalId(source.Descriptor.Name, words).Partition);
        return LeadId.IsOne(words) ? external.Prepend(words) : external;
    }
}
