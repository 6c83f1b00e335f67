namespace LeadSync.Functions.Manage.Documents.Diff;

/// <summary>The longest increasing subsequence, by patience sorting: n log n steps.</summary>
internal static class LongestRun
{
    /// <summary>The numbers of the run, the largest first.</summary>
    /// <param name="numbers">Each once.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> numbers)
    {
        var (tops, below) = (new List<int>(), new Dictionary<int, int>());
        foreach (var number in numbers)
        {
            var pile = ~tops.BinarySearch(number);
            if (pile > 0) below[number] = tops[pile - 1];
            if (pile == tops.Count) tops.Add(number);
            else tops[pile] = number;
        }

        return tops.Count == 0 ? [] : [.. Chain(tops[^1], below)];
    }

    private static IEnumerable<int> Chain(int last, Dictionary<int, int> below)
    {
        yield return last;
        while (below.TryGetValue(last, out last)) yield return last;
    }
}
