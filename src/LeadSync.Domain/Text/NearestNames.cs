namespace LeadSync.Domain.Text;

/// <summary>Finds what a misspelt name was probably meant to be.</summary>
public static class NearestNames
{
    private const int Named = 3;

    /// <summary>Up to three known names, nearest first by edit distance in lower case, separated by commas.</summary>
    public static string To(string name, IEnumerable<string> known) =>
        string.Join(", ", known
            .OrderBy(candidate => Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant()))
            .ThenBy(candidate => candidate, StringComparer.Ordinal)
            .Take(Named));

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < Math.Min(left.Length, 100); i++)
            row = NextRow(row, left[i], right, i + 1);
        return row[^1];
    }

    private static int[] NextRow(int[] above, char letter, string right, int first)
    {
        var row = new int[above.Length];
        row[0] = first;
        for (var j = 1; j < row.Length; j++)
            row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (right[j - 1] == letter ? 0 : 1));
        return row;
    }
}
