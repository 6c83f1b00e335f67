namespace LeadSync.Domain.Leads;

/// <summary>Where a lead first came from.</summary>
/// <param name="Source">The source of its first touchpoint, for example <c>linkedin</c>; the system that sent it where the touchpoint names none.</param>
/// <param name="Campaign">The first campaign that was named; null while none was.</param>
public sealed record Origin(string Source, string? Campaign)
{
    /// <summary>The origin after a further event: what is known stays.</summary>
    internal static Origin? After(Origin? known, LeadEvent row) => row.Touchpoint switch
    {
        null => known,
        { } touchpoint when known is null => new Origin(touchpoint.Source ?? row.Source, touchpoint.Campaign),
        { Campaign: { } campaign } when known.Campaign is null => known with { Campaign = campaign },
        _ => known,
    };
}
