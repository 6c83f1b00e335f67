namespace LeadSync.Domain.Leads;

/// <summary>A wake-up; whether it still matters is asked of the lead when it fires (D-23).</summary>
/// <param name="Kind">Which clock.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The offer.</param>
/// <param name="DueAt">When it fires.</param>
public sealed record ClockStart(ClockKind Kind, int Cycle, int Offer, DateTimeOffset DueAt)
{
    /// <summary>A clock of the offer by which a cycle is held.</summary>
    public static ClockStart Of(ClockKind kind, Cycle cycle, DateTimeOffset dueAt) => new(kind, cycle.Number, cycle.Held!.Number, dueAt);
}
