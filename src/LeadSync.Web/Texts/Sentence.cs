using System.Globalization;
using System.Text.RegularExpressions;

namespace LeadSync.Web.Texts;

/// <summary>Fills values into a text. A value that is missing leaves an ellipsis, so that a page never fails on an old record.</summary>
internal static partial class Sentence
{
    public static string Fill(string template, IReadOnlyDictionary<string, string>? arguments, UiLanguage language) =>
        Names().Replace(template, name => arguments?.GetValueOrDefault(name.Groups["name"].Value) is { } value ? Written(value, language) : "…");

    public static IEnumerable<string> NamesIn(string template) => Names().Matches(template).Select(name => name.Groups["name"].Value);

    // Whole numbers stay as they are: a postal code is one, too.
    private static string Written(string value, UiLanguage language)
    {
        if (Decimals().IsMatch(value)) return Words.In(language).Number(double.Parse(value, CultureInfo.InvariantCulture));
        return Times().IsMatch(value) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? Words.In(language).Date(at) : value;
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Names();

    [GeneratedRegex(@"^-?[0-9]+\.[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Decimals();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Times();
}
