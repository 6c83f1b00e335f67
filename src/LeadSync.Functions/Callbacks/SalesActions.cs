using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Callbacks;

/// <summary>Applies what sales does with a lead, by hand or through a CRM.</summary>
/// <param name="updater">Stores changes.</param>
/// <param name="agreements">The service levels: which reasons there are.</param>
/// <param name="time">The clock.</param>
public sealed class SalesActions(LeadUpdater updater, ServiceLevelSource agreements, TimeProvider time)
{
    /// <summary>Applies one action to one lead, under an operation of the caller's.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="action">The action.</param>
    /// <param name="op">The operation.</param>
    /// <param name="recordWrong">True where an action that cannot be understood is recorded, because its sender will not see the answer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<SalesResult> ApplyAsync(string leadId, SalesEvent action, string op, bool recordWrong, CancellationToken cancellationToken)
    {
        var current = await agreements.GetAsync(cancellationToken);
        SalesDecision? decision = null;
        var result = await updater.UpdateAsync(
            leadId,
            record =>
            {
                // Sent before its person was erased, who has come back since.
                if (record.ErasedAt >= action.ReceivedAt) return null;
                decision = SalesDecider.For(current.Fold, record.State, time.GetUtcNow()).Decide(record.State, action, record.State.NextPlace(time.GetUtcNow(), op));
                return UpdateOf(current.Fold, record, action, decision, op, recordWrong);
            },
            op,
            cancellationToken);
        return ResultOf(result, decision);
    }

    private static LeadUpdate? UpdateOf(LeadFold fold, LeadRecord record, SalesEvent action, SalesDecision decision, string op, bool recordWrong) => decision switch
    {
        SalesDecision.Told told => new LeadUpdate
        {
            After = told.Facts.Aggregate(record.State, fold.Take),
            Events = [StoredEvent.Of(action, op, StoredEvent.Applied)],
            What = "sales",
            Cycle = told.Facts[0].Cycle,
            Inputs = Named(action),
            Outcome = new { told = told.Facts.Select(fact => fact.GetType().Name) },
        },
        SalesDecision.Refused refused => Recorded(record, action, op, refused.Reason, refused.Detail),
        SalesDecision.Wrong wrong when recordWrong => Recorded(record, action, op, wrong.Reason, wrong.Detail),
        SalesDecision.Done when action.Note is not null => Recorded(record, action, op, StoredEvent.Applied, "noted"),
        _ => null,
    };

    private static LeadUpdate Recorded(LeadRecord record, SalesEvent action, string op, string outcome, string detail) => new()
    {
        After = record.State,
        Events = [StoredEvent.Of(action, op, outcome)],
        What = outcome == StoredEvent.Applied ? "note" : "refused",
        Cycle = record.State.Current?.Number,
        Inputs = Named(action),
        Outcome = new { reason = outcome, detail },
    };

    private static object Named(SalesEvent action) =>
        new { action = action.Action, source = action.Source, representative = action.Representative, reason = action.Reason, until = action.Until, stage = action.Stage, gate = action.Gate };

    private static SalesResult ResultOf(UpdateResult result, SalesDecision? decision) => (result, decision) switch
    {
        (UpdateResult.Missing, _) => new SalesResult.Missing(),
        (UpdateResult.Repeated repeated, _) => new SalesResult.Holds(repeated.Record),
        (_, SalesDecision.Refused refused) => new SalesResult.Refused(refused.Reason, refused.Detail),
        (_, SalesDecision.Wrong wrong) => new SalesResult.Wrong(wrong.Reason, wrong.Pointer, wrong.Detail),
        (UpdateResult.Updated updated, _) => new SalesResult.Holds(updated.Record),
        (UpdateResult.Unchanged unchanged, _) => new SalesResult.Holds(unchanged.Record),
        _ => throw new InvalidOperationException("An update ends in one of the known ways."),
    };
}
