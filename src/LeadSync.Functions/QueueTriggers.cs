using LeadSync.Storage.Accounts;

namespace LeadSync.Functions;

/// <summary>The queues as triggers name them: the prefix is a setting, so that several apps share one account (architecture B2).</summary>
internal static class QueueTriggers
{
    public const string LeadEvents = "%LeadSyncPrefix%-" + QueueNames.LeadEvents;

    public const string LeadsToRoute = "%LeadSyncPrefix%-" + QueueNames.LeadsToRoute;

    public const string Handovers = "%LeadSyncPrefix%-" + QueueNames.Handovers;

    public const string CrmEvents = "%LeadSyncPrefix%-" + QueueNames.CrmEvents;

    public const string Settle = "%LeadSyncPrefix%-" + QueueNames.Settle;

    public const string Jobs = "%LeadSyncPrefix%-" + QueueNames.Jobs;
}
