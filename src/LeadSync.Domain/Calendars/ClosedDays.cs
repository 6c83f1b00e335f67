namespace LeadSync.Domain.Calendars;

/// <summary>Days on which a company does not work.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record ClosedDays(DateOnly From, DateOnly To)
{
    /// <summary>Whether a day is one of them.</summary>
    public bool Covers(DateOnly day) => day >= From && day <= To;
}
