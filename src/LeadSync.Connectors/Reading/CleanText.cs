using System.Text;

namespace LeadSync.Connectors.Reading;

/// <summary>The one rule for text from outside: control characters go (line breaks and tabs become a blank), it is trimmed, and empty means absent.</summary>
internal static class CleanText
{
    /// <summary>The longest text that is kept: 1,000 characters.</summary>
    public const int MaxLength = 1_000;

    /// <summary>The longest URL that is kept: 2,048 characters.</summary>
    public const int MaxUrlLength = 2_048;

    /// <summary>The cleaned text; null where nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (text is null) return null;
        var clean = (text.Any(char.IsControl) ? WithoutControls(text) : text).Trim();
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>The cleaned text, cut to a length without splitting a surrogate pair.</summary>
    public static string? Cut(string? text, int maxLength = MaxLength)
    {
        var clean = Of(text);
        if (clean is null || clean.Length <= maxLength) return clean;
        return Of(clean[..(char.IsHighSurrogate(clean[maxLength - 1]) ? maxLength - 1 : maxLength)]);
    }

    private static string WithoutControls(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\n' or '\r' or '\t') kept.Append(' ');
            else if (!char.IsControl(character)) kept.Append(character);
        }

        return kept.ToString();
    }
}
