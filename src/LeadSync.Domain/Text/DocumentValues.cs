using System.Globalization;
using System.Text.Json;

namespace LeadSync.Domain.Text;

/// <summary>Numbers, words and flags of a document's object.</summary>
internal static class DocumentValues
{
    /// <summary>The member as a number; null where it is absent or, noted, something else.</summary>
    public static double? Number(this DocumentObject item, string name, double least, double most)
    {
        var member = item.Member(name);
        if (member.ValueKind == JsonValueKind.Undefined) return null;
        if (member.ValueKind == JsonValueKind.Number && member.TryGetDouble(out var number) && number >= least && number <= most) return number;
        item.Refuse(name, string.Create(CultureInfo.InvariantCulture, $"write a number from {least} to {most}"));
        return null;
    }

    /// <summary>The member as an amount of at least <paramref name="least"/>; null where it is absent or, noted, something else.</summary>
    public static decimal? Amount(this DocumentObject item, string name, decimal least)
    {
        var member = item.Member(name);
        if (member.ValueKind == JsonValueKind.Undefined) return null;
        if (member.ValueKind == JsonValueKind.Number && member.TryGetDecimal(out var number) && number >= least && number <= 1_000_000_000_000m) return number;
        item.Refuse(name, string.Create(CultureInfo.InvariantCulture, $"write an amount of at least {least}"));
        return null;
    }

    /// <summary>The member as a number that must be there; 0, noted, where it is not.</summary>
    public static double RequiredNumber(this DocumentObject item, string name, double least, double most)
    {
        if (!item.Has(name)) item.Refuse(name, $"'{name}' is missing: add it");
        return item.Number(name, least, most) ?? 0;
    }

    /// <summary>The member as true or false; null where it is absent or, noted, something else.</summary>
    public static bool? YesNo(this DocumentObject item, string name)
    {
        var member = item.Member(name);
        if (member.ValueKind is JsonValueKind.True or JsonValueKind.False) return member.GetBoolean();
        if (member.ValueKind != JsonValueKind.Undefined) item.Refuse(name, "write true or false");
        return null;
    }

    /// <summary>The member as one of some words; null where it is absent or, noted, another one.</summary>
    public static string? Word(this DocumentObject item, string name, IReadOnlyCollection<string> words)
    {
        if (item.Text(name) is not { } text) return null;
        if (words.Contains(text, StringComparer.Ordinal)) return text;
        item.Refuse(name, $"'{text}' is not possible here; the nearest are {NearestNames.To(text, words)}");
        return null;
    }

    /// <summary>The texts of a list, each one of some words; others are noted.</summary>
    public static IReadOnlyList<string> Words(this DocumentObject item, string name, IReadOnlyCollection<string> words)
    {
        var texts = item.Texts(name);
        foreach (var text in texts.Where(text => !words.Contains(text, StringComparer.Ordinal)))
            item.Refuse(name, $"'{text}' is not possible here; the nearest are {NearestNames.To(text, words)}");
        return texts;
    }

    /// <summary>The member as a word of an enumeration in kebab-case; null where it is absent or, noted, another one.</summary>
    public static T? Word<T>(this DocumentObject item, string name)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);
        return item.Word(name, words.Keys) is { } word ? words[word] : null;
    }
}
