using LeadSync.Domain.Leads;
using LeadSync.Functions.Identity;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;
using Microsoft.Extensions.Logging;

namespace LeadSync.Functions.Scoring;

/// <summary>Finds the lead of a person by its keys, and lets all of them lead to it; two leads that turn out to be one person are merged (architecture A5, §2.3).</summary>
/// <param name="leads">The leads.</param>
/// <param name="keys">Derives keys.</param>
/// <param name="merges">Merges leads.</param>
/// <param name="log">Where is reported what is not merged.</param>
public sealed partial class LeadFinder(LeadStore leads, LeadKeys keys, LeadMerges merges, ILogger<LeadFinder> log)
{
    // Each merge begins the search anew; an event of many keys may name many leads.
    private const int MaxMerges = 100;

    /// <summary>The lead of a person's events, or a new one.</summary>
    public Task<LeadRecord> FindAsync(IReadOnlyList<LeadEvent> events, CancellationToken cancellationToken) =>
        FindAsync(KeyRing.Of(events, keys), cancellationToken);

    /// <summary>The lead of whoever is known by some keys, or a new one.</summary>
    /// <exception cref="ContentionException">Others kept on changing the leads that were to be merged.</exception>
    public async Task<LeadRecord> FindAsync(KeyRing ring, CancellationToken cancellationToken)
    {
        for (var merged = 0; merged < MaxMerges; merged++)
        {
            if (await TryFindAsync(ring, cancellationToken) is { } record) return record;
        }

        throw new ContentionException($"Leads of one person were merged {MaxMerges} times without an end; the work is tried again later.");
    }

    // Null where a merge changed what was read.
    private async Task<LeadRecord?> TryFindAsync(KeyRing ring, CancellationToken cancellationToken)
    {
        var record = await leads.ResolveAsync(ring.First.Partition, cancellationToken);
        if (await merges.FinishAsync(record, cancellationToken)) return null;
        if (ring.IsErased(record.ErasedAt)) return record;
        foreach (var key in ring.For(record, keys).Where(key => key.Partition != record.LeadId && !record.Keys.Contains(key.Partition, StringComparer.Ordinal)).ToList())
        {
            if (await LinkAsync(record, key, ring, cancellationToken) is not { } linked) return null;
            record = linked;
        }

        return record;
    }

    private async Task<LeadRecord?> LinkAsync(LeadRecord record, LeadKey key, KeyRing ring, CancellationToken cancellationToken) =>
        key == ring.First ? WithKey(record, key) : await leads.AddAliasAsync(key.Partition, record.LeadId, record.Version > 0, cancellationToken) switch
        {
            AliasOutcome.Taken taken => await TakenAsync(record, key, taken.Other, ring, cancellationToken),
            AliasOutcome.Leads led => WithKey(record, key) with { ErasedAt = led.ErasedAt ?? record.ErasedAt },
            _ => throw new InvalidOperationException("An alias leads to the lead or is taken."),
        };

    private async Task<LeadRecord?> TakenAsync(LeadRecord record, LeadKey key, LeadRecord other, KeyRing ring, CancellationToken cancellationToken)
    {
        if (await merges.FinishAsync(other, cancellationToken)) return null;
        if (!KeyRing.Joins(key, record, other)) return Apart(record, other);
        if (record.Version == 0) return await JoinAsync(other, ring, cancellationToken);
        await merges.MergeAsync(record, other, cancellationToken);
        return null;
    }

    // Nobody is known by the first key yet, but somebody by this one: the person's first key becomes an alias.
    private async Task<LeadRecord?> JoinAsync(LeadRecord other, KeyRing ring, CancellationToken cancellationToken) =>
        await leads.AddAliasAsync(ring.First.Partition, other.LeadId, other.Version > 0, cancellationToken) is AliasOutcome.Leads ? WithKey(other, ring.First) : null;

    private LeadRecord Apart(LeadRecord record, LeadRecord other)
    {
        Log.TwoLeads(log, record.LeadId, other.LeadId);
        return record;
    }

    private static LeadRecord WithKey(LeadRecord record, LeadKey key) =>
        record.Keys.Contains(key.Partition, StringComparer.Ordinal) ? record : record with { Keys = [.. record.Keys, key.Partition] };

    private static partial class Log
    {
        [LoggerMessage(EventId = 110, Level = LogLevel.Information, Message = "lead.two-leads {LeadId} {OtherLeadId}: they share a key that names no single person, and stay two")]
        public static partial void TwoLeads(ILogger logger, string leadId, string otherLeadId);
    }
}
