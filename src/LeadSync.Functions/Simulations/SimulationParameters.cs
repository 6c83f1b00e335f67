namespace LeadSync.Functions.Simulations;

/// <summary>What a simulation is to do.</summary>
/// <param name="Table">The routing table's name: offers made by it are replayed.</param>
/// <param name="From">The first time.</param>
/// <param name="At">The time for which validity dates and absences are looked at.</param>
/// <param name="Parts">In how many parts the draft is kept.</param>
internal sealed record SimulationParameters(string Table, DateTimeOffset From, DateTimeOffset At, int Parts);
