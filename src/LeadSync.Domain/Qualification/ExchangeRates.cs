using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Qualification;

/// <summary>Compares amounts in the document's currency by its dated rates (D-21).</summary>
/// <param name="Currency">The document's currency, ISO 4217.</param>
/// <param name="Rates">The rates, in any order.</param>
public sealed record ExchangeRates(string Currency, IReadOnlyList<ExchangeRate> Rates)
{
    /// <summary>Euro, and no rate.</summary>
    public static ExchangeRates Euro { get; } = new("EUR", []);

    /// <summary>An amount in the document's currency by the rate of a day, rounded to cents; null where no rate holds on it.</summary>
    public Money? Convert(Money money, DateTimeOffset at)
    {
        if (Same(money.Currency, Currency)) return money;
        var rate = Rates.Where(each => Same(each.Currency, money.Currency) && each.From <= at).MaxBy(each => each.From);
        return rate is null ? null : new Money(decimal.Round(money.Amount * rate.Rate, 2, MidpointRounding.AwayFromZero), Currency);
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
