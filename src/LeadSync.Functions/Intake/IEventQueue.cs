namespace LeadSync.Functions.Intake;

/// <summary>Where events wait for the function that works on them: one for marketing's events, one for those of CRMs.</summary>
/// <typeparam name="TEvent">The canonical event.</typeparam>
public interface IEventQueue<in TEvent>
{
    /// <summary>Stores events in as few messages as they need. When this returns they are kept.</summary>
    /// <param name="events">The events, in the order of the request.</param>
    /// <param name="receivedAt">When they came.</param>
    /// <param name="traceparent">The trace of the request; null where unknown.</param>
    /// <param name="cancellationToken">Not the caller's: a hang-up loses nothing (architecture A8).</param>
    Task PutAsync(IReadOnlyList<TEvent> events, DateTimeOffset receivedAt, string? traceparent, CancellationToken cancellationToken);
}
