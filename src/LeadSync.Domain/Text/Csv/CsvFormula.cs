namespace LeadSync.Domain.Text.Csv;

/// <summary>
/// Keeps a spreadsheet from taking a text for a formula: what begins with <c>= + - @</c>, their full-width forms, a tab, a line break or NUL
/// gets an apostrophe before it (OWASP ASVS 1.2.10); reading takes it away again.
/// </summary>
public static class CsvFormula
{
    private const char Apostrophe = '\'';
    private const string Starts = "=+-@\t\r\n\0＝＋－＠";

    /// <summary>The text as it may stand in a file.</summary>
    public static string Neutralize(string text) => IsFormula(text) ? Apostrophe + text : text;

    /// <summary>The text as it was before <see cref="Neutralize"/>; other texts as they are.</summary>
    public static string Restore(string text) => text is [Apostrophe, .. var rest] && IsFormula(rest) ? rest : text;

    // Apostrophes before it count as part of it, so that each text has a form of its own.
    private static bool IsFormula(string text) => text.AsSpan().TrimStart(Apostrophe) is [var first, ..] && Starts.Contains(first, StringComparison.Ordinal);
}
