using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Qualification;

/// <summary>
/// A lead as the conditions of a service level see it: the price in the document's currency, the lead's own or else its product's list price,
/// and what its product says of <c>sale</c> and <c>explanation</c> (D-21).
/// </summary>
/// <param name="level">The service level.</param>
/// <param name="lead">The lead.</param>
/// <param name="at">The day whose rates count.</param>
public sealed class AgreedFields(ServiceLevel level, IFieldSource lead, DateTimeOffset at) : IFieldSource
{
    /// <summary>The price in the document's currency; null where none is known or no rate holds.</summary>
    public Money? Price => OwnPrice is { } own ? level.Rates.Convert(own, at) : ProductOf()?.ListPrice is { } list ? level.Rates.Convert(list, at) : null;

    /// <summary>The currency of a price for which there is no rate: it counts as missing. Null where all is well.</summary>
    public string? Unconverted => Price is null ? (OwnPrice ?? ProductOf()?.ListPrice)?.Currency : null;

    /// <inheritdoc/>
    public FieldValue? Get(string field) => field switch
    {
        "price" => FieldValue.Of(Price),
        "sale" => FieldValue.Of(ProductOf()?.Sale),
        "explanation" => FieldValue.Of(ProductOf()?.Explanation),
        _ => lead.Get(field),
    };

    // A price without a currency, as somebody types it who tries a lead out, is one in the document's.
    private Money? OwnPrice => lead.Get("price") switch
    {
        FieldValue.Money money => money.Value,
        { AsNumber: { } number } => new Money(number, level.Rates.Currency),
        _ => null,
    };

    private Product? ProductOf() =>
        lead.Get("product") is { } named
            ? level.Products.FirstOrDefault(product => named.Texts.Contains(product.Id, StringComparer.OrdinalIgnoreCase))
            : null;
}
