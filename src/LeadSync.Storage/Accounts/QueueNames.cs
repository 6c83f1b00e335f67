namespace LeadSync.Storage.Accounts;

/// <summary>The queues, by their names without prefix and hyphen (design §1).</summary>
public static class QueueNames
{
    /// <summary>Canonical events on their way to scoring.</summary>
    public const string LeadEvents = "lead-events";

    /// <summary>Leads that became MQL and need somebody.</summary>
    public const string LeadsToRoute = "leads-to-route";

    /// <summary>Offers that go into a CRM.</summary>
    public const string Handovers = "handovers";

    /// <summary>Canonical events of CRMs.</summary>
    public const string CrmEvents = "crm-events";

    /// <summary>Delayed drivers of commands that came over HTTP (architecture A7).</summary>
    public const string Settle = "settle";

    /// <summary>Pages of long work.</summary>
    public const string Jobs = "jobs";

    /// <summary>All of them: what is created at start.</summary>
    public static IReadOnlyList<string> All { get; } = [LeadEvents, LeadsToRoute, Handovers, CrmEvents, Settle, Jobs];
}
