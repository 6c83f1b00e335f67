namespace LeadSync.Domain.Text.Csv;

/// <summary>Finds the separator in the first line: German Excel writes <c>;</c>, English <c>,</c>, what is pasted from a sheet has tabs.</summary>
internal static class CsvSeparator
{
    /// <summary>The separator where the first line has none.</summary>
    public const char Default = ';';

    private const string Said = "sep=";
    private static readonly char[] Known = [Default, '\t', ','];

    /// <summary>The separator, and how many characters at the start are Excel's own line <c>sep=;</c>; null while the first line is not complete.</summary>
    public static (char Separator, int Skip)? Find(string head, bool isAll)
    {
        var start = head.Length - head.TrimStart('\r', '\n').Length;
        var line = Line(head.AsSpan(start));
        if (line < 0 && !isAll) return null;
        var first = head.AsSpan(start, line < 0 ? head.Length - start : line);
        return first.Length == Said.Length + 1 && first.StartsWith(Said, StringComparison.OrdinalIgnoreCase)
            ? (first[^1], start + first.Length)
            : (Most(first), 0);
    }

    // The end of the line: a line break between quotation marks is none.
    private static int Line(ReadOnlySpan<char> text)
    {
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && text[at] is '\r' or '\n') return at;
        }

        return -1;
    }

    private static char Most(ReadOnlySpan<char> line)
    {
        var counts = new int[Known.Length];
        var isQuoted = false;
        foreach (var character in line)
        {
            if (character == '"') isQuoted = !isQuoted;
            else if (!isQuoted && Array.IndexOf(Known, character) is >= 0 and var known) counts[known]++;
        }

        return Known[Array.IndexOf(counts, counts.Max())];
    }
}
