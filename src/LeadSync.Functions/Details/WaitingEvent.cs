namespace LeadSync.Functions.Details;

/// <summary>An event whose details cannot be had now.</summary>
/// <typeparam name="TEvent">The canonical event.</typeparam>
/// <param name="Event">The event, its tries counted.</param>
/// <param name="Reason">One of <see cref="DetailsReasons"/>.</param>
/// <param name="TryAt">When it is tried again; null where somebody has to do something first.</param>
public sealed record WaitingEvent<TEvent>(TEvent Event, string Reason, DateTimeOffset? TryAt);
