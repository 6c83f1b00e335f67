using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>Makes actions of sales of what a record tells: first who owns it, then what became of it.</summary>
internal static class CrmActions
{
    public static IEnumerable<SalesEvent> Of(CrmChange change, Receipt receipt)
    {
        if (change.NewOwner is { } owner) yield return One(change, receipt, SalesActionKind.Reassign, owner);
        if (change.Status is not { Action: { } action } status) yield break;
        // A status behind New means that the lead was accepted (D-26). By whom it was offered to: that nobody contradicts.
        if (action is SalesActionKind.Contacted or SalesActionKind.Qualify or SalesActionKind.Convert)
            yield return One(change, receipt, SalesActionKind.Accept, representative: null);
        yield return Explained(One(change, receipt, action, change.By), change, status);
    }

    /// <summary>Nothing was done that the message tells of: the record is to be looked at.</summary>
    public static SalesEvent Look(CrmChange change, Receipt receipt) => One(change, receipt, SalesActionKind.Note, representative: null) with { Id = change.Id, Details = change.Details };

    private static SalesEvent Explained(SalesEvent action, CrmChange change, CrmStatus status)
    {
        var isEnd = action.Action is SalesActionKind.Reject or SalesActionKind.Lose or SalesActionKind.Recycle or SalesActionKind.Disqualify;
        var (reason, note) = isEnd ? LossWords.Of(change.Why, status) : (null, change.Why);
        return action with { Reason = reason, Note = note, Stage = status.Stage, Amount = change.Amount, Account = change.Account, Contact = change.Contact, Opportunity = change.Opportunity };
    }

    private static SalesEvent One(CrmChange change, Receipt receipt, SalesActionKind action, string? representative)
    {
        var (leadId, cycle) = CrmKey.Read(change.Key);
        return new SalesEvent
        {
            Id = DerivedId.Of(change.Id, action.ToString().ToLowerInvariant()),
            Source = receipt.Source,
            Action = action,
            OccurredAt = EventTime.Clamp(change.At ?? receipt.ReceivedAt, receipt.ReceivedAt),
            ReceivedAt = receipt.ReceivedAt,
            LeadId = leadId,
            Cycle = cycle,
            CrmId = change.CrmId,
            Representative = representative,
        };
    }
}
