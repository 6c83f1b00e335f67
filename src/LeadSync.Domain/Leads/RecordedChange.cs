namespace LeadSync.Domain.Leads;

/// <summary>What one operation changed a lead by, as its rows keep it.</summary>
/// <param name="Version">The lead's version that it made.</param>
/// <param name="Events">The events that it took in and that count.</param>
/// <param name="Told">What it told people.</param>
public sealed record RecordedChange(int Version, IReadOnlyList<LeadEvent> Events, IReadOnlyList<ToldFact> Told);
