using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text.Csv;
using LeadSync.Domain.Words;

namespace LeadSync.Connectors.Import;

/// <summary>Reads cells into a contact; null for a cell that is not understood. A field that is filled stays: the first column of a field wins.</summary>
internal static class ImportCells
{
    private const int MostInterests = 50;
    private const string DefaultCurrency = "EUR";
    private static readonly char[] Between = [',', ';', '|', '/', '\n'];

    private static readonly HashSet<string> Academic = new(StringComparer.OrdinalIgnoreCase) { "dr", "prof", "professor", "pd", "dipl", "mag", "ing", "dres" };

    private static readonly Dictionary<string, string> Relationships = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cold"] = "cold", ["kalt"] = "cold", ["warm"] = "warm", ["customer"] = "customer", ["kunde"] = "customer", ["kundin"] = "customer", ["bestandskunde"] = "customer",
    };

    private static readonly Dictionary<string, string> Currencies = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = DefaultCurrency, ["€"] = DefaultCurrency, ["$"] = "USD", ["US$"] = "USD", ["£"] = "GBP", ["SFr."] = "CHF", ["Fr."] = "CHF", ["Euro"] = DefaultCurrency,
    };

    /// <summary>A cell as other sources read it: not understood where it fills nothing.</summary>
    public static Func<Contact, string, CellFormat, Contact?> Of(Func<Contact, string, Contact> set) =>
        (contact, text, _) => set(Contact.Nobody, text) is { Unread: null } read && read != Contact.Nobody ? set(contact, text) : null;

    public static Contact? Email(Contact contact, string text, CellFormat format) =>
        EmailAddress.TryParse(text) is { } email ? contact with { Email = contact.Email ?? email } : null;

    /// <summary>A salutation; what follows it is an academic title: <c>Herr Dr.</c></summary>
    public static Contact? Salutation(Contact contact, string text, CellFormat format)
    {
        var words = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (SalutationWords.Find(words[0]) is not { } salutation) return null;
        return contact with { Salutation = contact.Salutation ?? salutation, Title = contact.Title ?? (words.Length > 1 ? words[1] : null) };
    }

    /// <summary>An academic title, also without its dot; in English the column may hold the job title.</summary>
    public static Contact? Title(Contact contact, string text, CellFormat format) =>
        Academic.Contains(text.Split(' ', '.', '-')[0]) ? contact with { Title = contact.Title ?? text } : PlainWords.Title(contact, text);

    public static Contact? ExternalId(Contact contact, string text, CellFormat format) =>
        text.Length <= StrictIds.MaxLength ? contact with { ExternalId = contact.ExternalId ?? text } : null;

    /// <summary>A plain number as the language writes it; ranges and words as everywhere.</summary>
    public static Contact? Employees(Contact contact, string text, CellFormat format) =>
        (IsPlain(text) ? Whole(format.Number(text)) : CompanySizes.Read(text)) is { } count ? contact with { Employees = contact.Employees ?? count } : null;

    public static Contact? Region(Contact contact, string text, CellFormat format) => contact with { Region = contact.Region ?? text };

    /// <summary>A code as written; <c>D-80331</c> gives its country (D-36).</summary>
    public static Contact? PostalCode(Contact contact, string text, CellFormat format)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var country = dash is 1 or 2 && text.Length > dash + 1 && char.IsAsciiDigit(text[dash + 1]) ? OfSign(text[..dash].ToUpperInvariant()) : null;
        return contact with { PostalCode = contact.PostalCode ?? (country is null ? text : text[(dash + 1)..]), Country = contact.Country ?? country };
    }

    public static Contact? Interests(Contact contact, string text, CellFormat format)
    {
        string[] words = [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostInterests)];
        return contact with { Interests = [.. (contact.Interests ?? []).Concat(words).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostInterests)] };
    }

    public static Contact? Relationship(Contact contact, string text, CellFormat format) =>
        Relationships.TryGetValue(text, out var relationship) ? contact with { Relationship = contact.Relationship ?? relationship } : null;

    public static Contact? Price(Contact contact, string text, CellFormat format)
    {
        var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        var last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (digits < 0 || CurrencyOf(text[..digits].Trim() + text[(last + 1)..].Trim()) is not { } currency) return null;
        return format.Number(text[digits..(last + 1)]) is { } amount ? contact with { Price = contact.Price ?? new Money(amount, currency) } : null;
    }

    private static bool IsPlain(string text) => text.All(character => char.IsAsciiDigit(character) || char.IsWhiteSpace(character) || character is '.' or ',' or '\'' or '’');

    private static int? Whole(decimal? number) => number is >= 0 and <= int.MaxValue && number == Math.Truncate(number.Value) ? (int)number.Value : null;

    private static string? CurrencyOf(string sign) =>
        Currencies.GetValueOrDefault(sign) ?? (sign.Length == 3 && sign.All(char.IsAsciiLetter) ? sign.ToUpperInvariant() : null);

    private static CountryCode? OfSign(string sign) => sign switch
    {
        "D" => CountryCode.TryParse("DE"),
        "A" => CountryCode.TryParse("AT"),
        "FL" => CountryCode.TryParse("LI"),
        _ => CountryNames.Find(sign),
    };
}
