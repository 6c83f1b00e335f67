namespace LeadSync.Domain.Leads;

/// <summary>An amount in a currency.</summary>
/// <param name="Amount">The amount in whole units of the currency.</param>
/// <param name="Currency">ISO 4217, three capital letters.</param>
public sealed record Money(decimal Amount, string Currency);
