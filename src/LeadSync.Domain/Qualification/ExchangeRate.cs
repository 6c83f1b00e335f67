namespace LeadSync.Domain.Qualification;

/// <summary>What one unit of a foreign currency is worth in the document's own, from a day on.</summary>
/// <param name="Currency">The foreign currency, ISO 4217.</param>
/// <param name="Rate">The worth of one unit, above zero.</param>
/// <param name="From">From when it holds (UTC).</param>
public sealed record ExchangeRate(string Currency, decimal Rate, DateTimeOffset From);
