namespace LeadSync.Storage.Facts;

/// <summary>A stage move as the funnel's list keeps it.</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Sign">+1 for a move that holds, −1 for one that was undone.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="From">The stage before.</param>
/// <param name="To">The stage after.</param>
/// <param name="At">When it happened.</param>
/// <param name="Position">Where it stands in the list.</param>
public sealed record FactRow(string LeadId, int Sign, int Cycle, string From, string To, DateTimeOffset At, string Position);
