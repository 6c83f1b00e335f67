using LeadSync.Storage.Leads;
using Microsoft.Extensions.Logging;

namespace LeadSync.Functions.Scoring;

/// <summary>Finds the lead of an event by its keys, and lets all of them lead to it (architecture A5).</summary>
/// <param name="leads">The leads.</param>
/// <param name="log">Where conflicts are reported.</param>
public sealed partial class LeadFinder(LeadStore leads, ILogger<LeadFinder> log)
{
    /// <summary>The lead, or a new one.</summary>
    /// <param name="keys">The partitions of the event's keys, the strongest first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<LeadRecord> FindAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var record = await leads.ResolveAsync(keys[0], cancellationToken);
        foreach (var key in keys.Where(key => key != record.LeadId && !record.Keys.Contains(key, StringComparer.Ordinal)).ToList())
            record = await LinkAsync(record, key, keys[0], cancellationToken);
        return record;
    }

    private async Task<LeadRecord> LinkAsync(LeadRecord record, string key, string firstKey, CancellationToken cancellationToken) =>
        key == firstKey ? WithKey(record, key) : await leads.AddAliasAsync(key, record.LeadId, cancellationToken) switch
        {
            AliasOutcome.Taken taken when record.Version == 0 => await JoinAsync(taken.Other, firstKey, cancellationToken),
            AliasOutcome.Taken taken => Conflicting(record, taken.Other),
            _ => WithKey(record, key),
        };

    // Nobody is known by the first key yet, but somebody by this one: the person's first key becomes an alias.
    private async Task<LeadRecord> JoinAsync(LeadRecord other, string firstKey, CancellationToken cancellationToken) =>
        await leads.AddAliasAsync(firstKey, other.LeadId, cancellationToken) is AliasOutcome.Taken taken
            ? taken.Other
            : WithKey(other, firstKey);

    private LeadRecord Conflicting(LeadRecord record, LeadRecord other)
    {
        Log.TwoLeads(log, record.LeadId, other.LeadId);
        return record;
    }

    private static LeadRecord WithKey(LeadRecord record, string key) =>
        record.Keys.Contains(key, StringComparer.Ordinal) ? record : record with { Keys = [.. record.Keys, key] };

    private static partial class Log
    {
        [LoggerMessage(EventId = 110, Level = LogLevel.Warning, Message = "lead.two-leads {LeadId} {OtherLeadId}: an event names keys of both; it counts for the first")]
        public static partial void TwoLeads(ILogger logger, string leadId, string otherLeadId);
    }
}
