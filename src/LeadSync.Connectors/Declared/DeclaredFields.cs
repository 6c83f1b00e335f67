using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Declared;

/// <summary>Where a person's fields stand.</summary>
/// <param name="Values">By the name of the canonical field.</param>
/// <param name="Attributes">Groups of names and values whose names people chose; they are read by the usual names in German and English.</param>
/// <param name="Numbers">How amounts are written.</param>
internal sealed record DeclaredFields(IReadOnlyDictionary<string, DeclaredValue> Values, IReadOnlyList<DeclaredPath> Attributes, NumberStyle Numbers)
{
    private const int MaxInterests = 50;

    /// <summary>The person; what is declared by its field wins over what stands in a group.</summary>
    public Contact Of(DeclaredItem item, string system)
    {
        var person = Contact.Nobody;
        foreach (var (name, set) in FieldTable.Texts)
        {
            if (Values.GetValueOrDefault(name)?.Of(item, CleanText.MaxUrlLength) is { } text) person = set(person, Fits(name, text));
        }

        IReadOnlyDictionary<string, string>[] groups = [.. Attributes.Reverse().Select(group => NamedValues.By(item, group))];
        person = PlainWords.Fill(person, name => First(groups, name));
        return person with { System = person.ExternalId is null ? null : system, Interests = Interests(item), Price = Price(item) };
    }

    private static string? First(IReadOnlyDictionary<string, string>[] groups, string name)
    {
        foreach (var group in groups)
        {
            if (group.TryGetValue(name, out var text)) return text;
        }

        return null;
    }

    // Ids and addresses are never cut: a piece of one may be somebody else's.
    private static string Fits(string name, string text) =>
        name is FieldTable.Email or FieldTable.ExternalId or FieldTable.Visitor or "website" ? text : CleanText.Cut(text) ?? "";

    private string[]? Interests(DeclaredItem item)
    {
        string[] all = [.. (Values.GetValueOrDefault(FieldTable.Interests)?.All(item) ?? [])
            .SelectMany(text => text.Split([',', ';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Take(MaxInterests)];
        return all.Length == 0 ? null : all;
    }

    private Money? Price(DeclaredItem item)
    {
        var amount = Amounts.Parse(Values.GetValueOrDefault(FieldTable.Price)?.Of(item), Numbers);
        var currency = Values.GetValueOrDefault(FieldTable.Currency)?.Of(item)?.ToUpperInvariant();
        return amount is not null && currency is { Length: 3 } && currency.All(char.IsAsciiLetterUpper) ? new Money(amount.Value, currency) : null;
    }
}
