namespace LeadSync.Domain.Funnels;

/// <summary>What can move a cycle.</summary>
public enum StageTrigger
{
    /// <summary>The person became known.</summary>
    Identify,

    /// <summary>Score, ideal customer and all gates agree (D-11).</summary>
    Ripen,

    /// <summary>The person asked for contact: the fast lane, or a task where sales cares already (D-15).</summary>
    Request,

    /// <summary>One representative is asked; also asked again after a refusal or a lapse.</summary>
    Offer,

    /// <summary>The first sales department takes the offer; after a purchase, customer service.</summary>
    Accept,

    /// <summary>Field sales takes the offer.</summary>
    AcceptByField,

    /// <summary>An offer of the fast lane is taken: the lead was never an MQL (D-15).</summary>
    AcceptRequest,

    /// <summary>The offer is refused or lapsed; somebody else is asked in the same cycle (D-6).</summary>
    RouteAgain,

    /// <summary>The same by field sales, to which inside sales had passed the lead.</summary>
    RouteFieldAgain,

    /// <summary>The same in the fast lane.</summary>
    RouteRequestAgain,

    /// <summary>The first contact was made.</summary>
    Contact,

    /// <summary>Confirmed by the department that accepted; another one follows.</summary>
    Confirm,

    /// <summary>Confirmed where no other sales department follows.</summary>
    ConfirmAsLast,

    /// <summary>Converted into account, contact and opportunity.</summary>
    Convert,

    /// <summary>The opportunity moved within the sales process (D-3).</summary>
    Advance,

    /// <summary>The sales process is done; the customer decides.</summary>
    Finish,

    /// <summary>Bought without sales, where marketing alone cares (D-21).</summary>
    Purchase,

    /// <summary>Won.</summary>
    Win,

    /// <summary>Lost.</summary>
    Lose,

    /// <summary>Back to nurturing (D-7).</summary>
    Recycle,

    /// <summary>Out (D-6).</summary>
    Disqualify,

    /// <summary>Belongs to something that exists (D-6).</summary>
    Link,

    /// <summary>Another owner.</summary>
    Reassign,

    /// <summary>Taken back from sales: the person objects, or no channel is open any more (D-30).</summary>
    Withdraw,
}
