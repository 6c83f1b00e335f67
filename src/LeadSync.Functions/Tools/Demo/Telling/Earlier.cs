using LeadSync.Functions.Tools.Demo.Sending;

namespace LeadSync.Functions.Tools.Demo.Telling;

/// <summary>What was there before a story was played again.</summary>
/// <param name="Hero">The hero's lead.</param>
/// <param name="Leads">How many leads there were.</param>
internal sealed record Earlier(LeadAnswer Hero, int Leads);
