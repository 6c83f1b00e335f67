using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads <c>currency</c>, <c>rates</c> and <c>products</c> (D-21).</summary>
internal static class MoneySection
{
    private static readonly string[] Sales = ["transactional", "considered"];
    private static readonly string[] Explanations = ["low", "medium", "high"];

    public static ExchangeRates Rates(Section level) => new(
        Currency(level.Item) ?? "EUR",
        [.. level.Rows("rates", "currency", "rate", "from").Select(rate => new ExchangeRate(
            Currency(rate.Item) ?? Missing(rate.Item),
            Rate(rate.Item),
            rate.Item.Instant("from") ?? DateTimeOffset.MinValue))]);

    public static IReadOnlyList<Product> Products(Section level, string currency)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. level.Rows("products", "id", "listPrice", "currency", "sale", "explanation").Select(product => new Product(
            product.Id(ids, "product"),
            product.Item.Amount("listPrice", 0) is { } price ? new Money(price, Currency(product.Item) ?? currency) : null,
            product.Item.Word("sale", Sales),
            product.Item.Word("explanation", Explanations)))];
    }

    private static decimal Rate(DocumentObject rate)
    {
        if (!rate.Has("rate")) rate.Refuse("rate", "'rate' is missing: add what one unit is worth");
        return rate.Amount("rate", 0.000001m) ?? 1;
    }

    private static string Missing(DocumentObject rate)
    {
        if (!rate.Has("currency")) rate.Refuse("currency", "'currency' is missing: add it");
        return "";
    }

    private static string? Currency(DocumentObject item)
    {
        if (item.Text("currency") is not { } text) return null;
        if (text.Length == 3 && text.All(char.IsAsciiLetterUpper)) return text;
        item.Refuse("currency", $"'{text}' is no currency: use ISO 4217, three capital letters, such as EUR");
        return null;
    }
}
