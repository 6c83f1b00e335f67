using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Identity;
using LeadSync.Functions.Sla;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Leads;

/// <summary>Changes a lead: load, decide, commit, send the effects; again when somebody else was faster.</summary>
/// <param name="leads">The leads.</param>
/// <param name="effects">Sends what is to happen outside.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="contacts">Until when the first contact is to be made.</param>
/// <param name="merges">Finishes merges that others began.</param>
/// <param name="time">The clock.</param>
public sealed class LeadUpdater(LeadStore leads, EffectSender effects, ServiceLevelSource agreements, ContactDeadlines contacts, LeadMerges merges, TimeProvider time)
{
    private const int MaxTries = 8;

    /// <summary>Changes a lead by its id.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="decide">Decides from the lead as it is; null changes nothing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<UpdateResult> UpdateAsync(string leadId, Func<LeadRecord, LeadUpdate?> decide, CancellationToken cancellationToken) =>
        UpdateAsync(leadId, decide, NewOp(), cancellationToken);

    /// <summary>Changes a lead by its id, under an operation of the caller's.</summary>
    public Task<UpdateResult> UpdateAsync(string leadId, Func<LeadRecord, LeadUpdate?> decide, string op, CancellationToken cancellationToken) =>
        UpdateAsync(token => leads.FindAsync(leadId, token), record => Task.FromResult(decide(record)), op, cancellationToken);

    /// <summary>Changes a lead that is found by a load of the caller's, under an operation of the caller's.</summary>
    public async Task<UpdateResult> UpdateAsync(
        Func<CancellationToken, Task<LeadRecord?>> load, Func<LeadRecord, Task<LeadUpdate?>> decide, string op, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            if (await load(cancellationToken) is not { } record) return new UpdateResult.Missing();
            if (await merges.FinishAsync(record, cancellationToken)) continue;
            if (await decide(record) is not { } update) return new UpdateResult.Unchanged(record);
            if (await TryAsync(record, update, op, cancellationToken) is { } result) return result;
            await Jitter.WaitAsync(attempt, time, cancellationToken);
        }

        throw new ContentionException($"Lead changed {MaxTries} times while it was to be written; the work is tried again later.");
    }

    /// <summary>Sends again what earlier operations set off: somebody crashed between storing and sending, or the work came twice.</summary>
    public async Task FinishAsync(LeadFile file, IReadOnlySet<string> ops, CancellationToken cancellationToken)
    {
        foreach (var row in file.Decisions.Where(row => ops.Contains(row.Op)))
            await effects.SendAsync(file.Record.LeadId, row.Version, file.Record.State, row.Decision.Effects, cancellationToken);
    }

    /// <summary>A new operation id.</summary>
    public static string NewOp() => Guid.NewGuid().ToString("N");

    private async Task<UpdateResult?> TryAsync(LeadRecord record, LeadUpdate update, string op, CancellationToken cancellationToken)
    {
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var level = fold.LevelOf(update.After, time.GetUtcNow());
        var moved = LeadChange.Between(record.State, update.After, await contacts.OfAsync(level, record.State, update.After, cancellationToken));
        var after = moved with { Routed = update.Routed, Clocks = [.. moved.Clocks, .. update.Clocks] };
        Decision[] decisions = update.What is null && after.IsEmpty ? [] : [update.DecisionAt(time.GetUtcNow(), fold, after)];
        switch (await leads.CommitAsync(new LeadCommit(record, op, update.After, update.Events, decisions), cancellationToken))
        {
            case CommitOutcome.Committed done:
                await effects.SendAsync(done.Record.LeadId, done.Record.Version, done.Record.State, after, cancellationToken);
                return new UpdateResult.Updated(done.Record);
            case CommitOutcome.Repeated:
                return new UpdateResult.Repeated(record);
            default:
                return null;
        }
    }
}
