using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Messages;

/// <summary>How the work of a message ended, and what is left of it.</summary>
/// <typeparam name="T">The form of its envelope.</typeparam>
/// <param name="Outcome">How it ended.</param>
/// <param name="Rest">What is left, as a message of its own; null where all is done, or all is left.</param>
/// <param name="Failure">Why; null where nothing failed.</param>
/// <param name="Reason">The code under which a dead letter lists it.</param>
public sealed record WorkResult<T>(WorkOutcome Outcome, T? Rest = null, Exception? Failure = null, string Reason = "failed")
    where T : class, IEnvelope;
