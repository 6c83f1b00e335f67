using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Messages;

/// <summary>Makes results.</summary>
internal static class WorkResults
{
    /// <summary>All is done.</summary>
    public static WorkResult<T> Done<T>()
        where T : class, IEnvelope => new(WorkOutcome.Done);
}
