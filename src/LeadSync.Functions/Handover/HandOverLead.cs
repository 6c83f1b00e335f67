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
        return await updater.UpdateAsync(message.LeadId, record => Decide(fold, record, message), cancellationToken);
    }

    /// <summary>The id of a lead in the inbox: one record per lead and cycle.</summary>
    public static string RecordId(string leadId, int cycle) => $"{leadId}-{cycle}";

    private LeadUpdate? Decide(LeadFold fold, LeadRecord record, HandOverLeadMessage message)
    {
        if (record.State.CycleOf(message.Cycle) is not { IsOpen: true, Crm: null, Held: { } offer } || offer.Number != message.Offer) return null;
        var place = record.State.NextPlace(time.GetUtcNow(), record.LeadId);
        var crm = new CrmRecord(Inbox, RecordId(record.LeadId, message.Cycle));
        return new LeadUpdate
        {
            After = fold.Tell(record.State, new ToldFact.HandedOver(message.Cycle, place, "hand-over", crm)),
            What = "hand-over",
            Cycle = message.Cycle,
            Inputs = new { offer = message.Offer, representative = offer.Representative },
            Outcome = crm,
        };
    }
}
