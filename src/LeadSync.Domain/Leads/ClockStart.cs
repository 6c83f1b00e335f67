namespace LeadSync.Domain.Leads;

/// <summary>A wake-up; whether it still matters is asked of the lead when it fires (D-23).</summary>
/// <param name="Kind">Which clock.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The offer.</param>
/// <param name="DueAt">When it fires.</param>
public sealed record ClockStart(ClockKind Kind, int Cycle, int Offer, DateTimeOffset DueAt);
