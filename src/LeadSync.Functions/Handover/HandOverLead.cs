using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Handover;

/// <summary>Brings an offered lead into the built-in CRM, the inbox: the lead stands there from its case on; here it gets its id (D-25).</summary>
/// <param name="updater">Stores the change.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="time">The clock.</param>
public sealed class HandOverLead(LeadUpdater updater, ServiceLevelSource agreements, TimeProvider time)
{
    /// <summary>The built-in CRM's name.</summary>
    public const string Inbox = "inbox";

    /// <summary>Hands one offer over; a second time changes nothing.</summary>
    public async Task<UpdateResult> RunAsync(HandOverLeadMessage message, CancellationToken cancellationToken)
    {
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var op = LeadUpdater.NewOp();
        return await updater.UpdateAsync(message.LeadId, record => Decide(fold, record, message, op), op, cancellationToken);
    }

    /// <summary>The id of a lead in the inbox: one record per lead and cycle.</summary>
    public static string RecordId(string leadId, int cycle) => $"{leadId}-{cycle}";

    /// <summary>The record that an offer gets; null where it has gone another way, or the cycle has its record.</summary>
    internal static CrmRecord? RecordOf(LeadRecord record, int number, int offer) =>
        record.State.CycleOf(number) is { IsOpen: true, Crm: null, Held: { } held } && held.Number == offer ? new CrmRecord(Inbox, RecordId(record.LeadId, number)) : null;

    private LeadUpdate? Decide(LeadFold fold, LeadRecord record, HandOverLeadMessage message, string op)
    {
        if (RecordOf(record, message.Cycle, message.Offer) is not { } crm) return null;
        var place = record.State.NextPlace(time.GetUtcNow(), op);
        return new LeadUpdate
        {
            After = fold.Tell(record.State, new ToldFact.HandedOver(message.Cycle, place, "hand-over", crm)),
            What = "hand-over",
            Cycle = message.Cycle,
            Inputs = new { offer = message.Offer, representative = record.State.CycleOf(message.Cycle)!.Held!.Representative },
            Outcome = crm,
        };
    }
}
