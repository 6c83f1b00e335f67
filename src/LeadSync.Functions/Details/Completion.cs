namespace LeadSync.Functions.Details;

/// <summary>What became of events that may lack details.</summary>
/// <typeparam name="TEvent">The canonical event.</typeparam>
/// <param name="Ready">Events to be worked on now.</param>
/// <param name="Waiting">Events that wait.</param>
public sealed record Completion<TEvent>(IReadOnlyList<TEvent> Ready, IReadOnlyList<WaitingEvent<TEvent>> Waiting);
