using System.Globalization;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads amounts in German and English spelling (D-36).</summary>
internal static class Amounts
{
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The amount from 0 on, signs of currencies left out; null for anything else.</summary>
    public static decimal? Parse(string? text, NumberStyle style)
    {
        if (text is null) return null;
        var (group, point) = style == NumberStyle.German ? ('.', ',') : (',', '.');
        var plain = string.Concat(text.Where(character => char.IsAsciiDigit(character) || character is '-' || character == point)).Replace(point, '.');
        var isText = text.Any(character => char.IsLetter(character) && !char.IsUpper(character) && character != group);
        return !isText && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= Largest ? amount : null;
    }
}
