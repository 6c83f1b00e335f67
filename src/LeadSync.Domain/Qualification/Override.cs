namespace LeadSync.Domain.Qualification;

/// <summary>That a check of the service level is to be passed over, and why (D-14).</summary>
/// <param name="Check">The code of the check.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Override(string Check, string Reason);
