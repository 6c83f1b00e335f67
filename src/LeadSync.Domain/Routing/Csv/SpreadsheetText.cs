using System.Text.RegularExpressions;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>
/// Keeps a spreadsheet from turning a text into something else: 01067 into 1067, 01-09 into a date, 1E5 into 100000, true into WAHR. Such a text gets an
/// apostrophe before it, which spreadsheets keep; reading takes it away again, and accepts what people type without it.
/// </summary>
internal static partial class SpreadsheetText
{
    private const char Apostrophe = '\'';

    public static string Protect(string text) => IsChanged(text) ? Apostrophe + text : text;

    /// <summary>The text as it was meant; people also put the apostrophe before a number that would have survived.</summary>
    public static string Restore(string text) => text is [Apostrophe, .. var rest] && Changed().IsMatch(rest.TrimStart(Apostrophe)) ? rest : text;

    private static bool IsChanged(string text) => text.TrimStart(Apostrophe) is var bare && Changed().IsMatch(bare) && (bare != text || !Kept().IsMatch(bare));

    // Numbers in any form, dates, times, and the words for yes and no; months in German and English.
    [GeneratedRegex(
        @"^\s*(?:[0-9][0-9.,:/\-+\s]*(?:e[+\-]?[0-9]+)?%?|[0-9]{1,2}[.\-/\s]*(?:jan|feb|mar|mär|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]*\.?[0-9\s\-/.]*|(?:jan|feb|mar|mär|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]*[.\-/\s]*[0-9]+|true|false|wahr|falsch)\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Changed();

    [GeneratedRegex(@"^(?:0|[1-9][0-9]{0,14})\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kept();
}
