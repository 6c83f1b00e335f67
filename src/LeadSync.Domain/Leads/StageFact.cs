namespace LeadSync.Domain.Leads;

/// <summary>A stage move for reports: +1 for one that holds, −1 for one that a late event undid.</summary>
/// <param name="Sign">+1 or −1.</param>
/// <param name="Change">The move.</param>
public sealed record StageFact(int Sign, StageChange Change);
