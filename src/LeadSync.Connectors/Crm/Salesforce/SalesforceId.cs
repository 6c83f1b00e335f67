using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>Salesforce's ids: 15 characters of which case counts, or 18, of which the last three follow from the others. LeadSync keeps 18.</summary>
internal static class SalesforceId
{
    private const int ShortLength = 15;
    private const int LongLength = 18;
    private const string Suffixes = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    /// <summary>The id with 18 characters; what is none is left as it is.</summary>
    public static string? Of(string? id)
    {
        var text = CleanText.Cut(id, StrictIds.MaxLength);
        return text is { Length: ShortLength } && text.All(char.IsAsciiLetterOrDigit) ? text + Suffix(text) : text;
    }

    /// <summary>True where two ids name the same: the first 15 characters decide.</summary>
    public static bool AreSame(string one, string other) => IsOne(one) && IsOne(other) && string.Equals(one[..ShortLength], other[..ShortLength], StringComparison.Ordinal);

    public static bool IsOne(string text) => text.Length is ShortLength or LongLength && text.All(char.IsAsciiLetterOrDigit);

    /// <summary>A letter for each five characters: bit by bit, which of them are capitals.</summary>
    private static string Suffix(string id) => string.Concat(id.Chunk(5).Select(part => Suffixes[part.Select((letter, bit) => char.IsAsciiLetterUpper(letter) ? 1 << bit : 0).Sum()]));
}
