namespace LeadSync.Functions.Sla;

/// <summary>One step of a clock, as a decision keeps it.</summary>
/// <param name="Step"><c>remind escalate reroute</c>.</param>
/// <param name="To">Who is told: the representative, or the manager; null for routing again, and where a representative has no manager.</param>
internal sealed record ClockStep(string Step, string? To);
