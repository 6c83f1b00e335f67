using System.Globalization;
using System.Text;

namespace LeadSync.Domain.Text;

/// <summary>Names as they are searched: Mueller finds Müller (D-35).</summary>
public static class SearchName
{
    /// <summary>Letters and digits in lower case, umlauts written out, accents removed; at most 60 characters; empty for null.</summary>
    public static string Normalize(string? name)
    {
        var text = new StringBuilder();
        foreach (var character in (name ?? "").Normalize(NormalizationForm.FormC).ToLowerInvariant().SelectMany(Spelled))
        {
            if (text.Length < 60 && char.IsLetterOrDigit(character)) text.Append(character);
        }

        return text.ToString();
    }

    private static string Spelled(char character) => character switch
    {
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        _ => Plain(character),
    };

    private static string Plain(char character) =>
        string.Concat(character.ToString().Normalize(NormalizationForm.FormD).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
}
