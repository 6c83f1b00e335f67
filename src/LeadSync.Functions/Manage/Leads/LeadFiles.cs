using System.Globalization;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Reads everything that is kept of one lead, found by its id or by what it is known by elsewhere.</summary>
/// <param name="leads">The leads.</param>
/// <param name="keys">Derives keys.</param>
public sealed class LeadFiles(LeadStore leads, LeadKeys keys)
{
    /// <summary>By LeadSync's id; null where there is none.</summary>
    public async Task<LeadFile?> ByIdAsync(string leadId, CancellationToken cancellationToken) =>
        LeadId.IsOne(leadId) ? await ReadAsync(leadId, cancellationToken) : null;

    /// <summary>By an e-mail address.</summary>
    public Task<LeadFile?> ByEmailAsync(EmailAddress email, CancellationToken cancellationToken) =>
        ReadAsync(keys.OfEmail(email).Partition, cancellationToken);

    /// <summary>By an id in a marketing system; null for the system means <c>generic</c>.</summary>
    public Task<LeadFile?> ByExternalIdAsync(string? system, string id, CancellationToken cancellationToken) =>
        ReadAsync(keys.OfExternalId(system, id).Partition, cancellationToken);

    /// <summary>By the id that the lead has in the CRM: of the built-in one <c>lead-cycle</c>.</summary>
    public async Task<LeadFile?> ByCrmIdAsync(string crmId, CancellationToken cancellationToken)
    {
        var (leadId, cycle) = crmId.LastIndexOf('-') is > 0 and var at ? (crmId[..at], crmId[(at + 1)..]) : (crmId, "");
        var file = int.TryParse(cycle, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? await ByIdAsync(leadId, cancellationToken) : null;
        return file?.Record.State.CycleOf(number)?.Crm?.Lead == crmId ? file : null;
    }

    // One read where the key is the lead's own; an alias takes another.
    private async Task<LeadFile?> ReadAsync(string partition, CancellationToken cancellationToken)
    {
        if (await leads.ReadAsync(partition, cancellationToken) is { } file) return file;
        var record = await leads.FindAsync(partition, cancellationToken);
        return record is null ? null : await leads.ReadAsync(record.LeadId, cancellationToken);
    }
}
