using System.Collections.Frozen;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Words;

/// <summary>Industries that are written differently and mean the same (D-36).</summary>
public static class Industries
{
    private static readonly FrozenDictionary<string, string[]> Names = Read();

    /// <summary>All spellings of an industry, ours first; the text alone where it is not known: it is not lost, and a condition may name it as it is.</summary>
    /// <param name="text">The industry as a sender or an administrator wrote it.</param>
    public static IReadOnlyList<string> SpellingsOf(string text) =>
        Names.TryGetValue(SearchName.Normalize(text), out var others) ? [text, .. others] : [text];

    private static FrozenDictionary<string, string[]> Read()
    {
        var names = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var columns in WordFile.Rows("Industries.tsv"))
        {
            string[] all = [columns[0], .. columns[1].Split('|')];
            foreach (var name in all) names.TryAdd(SearchName.Normalize(name), all);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
