using System.Text;
using System.Text.RegularExpressions;

namespace LeadSync.Domain.Words;

/// <summary>A job title, ready to be compared: lower case, umlauts written out, words parted, marks of gender removed.</summary>
internal sealed partial record TitleText(IReadOnlyList<string> Words)
{
    private readonly string _joined = $" {string.Join(' ', Words)} ";

    public static TitleText Of(string title)
    {
        var plain = GenderMark().Replace(Spelled(title), "");
        return new TitleText([.. NoLetter().Split(plain).Where(word => word.Length > 0)]);
    }

    public bool Holds(string phrase) => _joined.Contains($" {phrase} ", StringComparison.Ordinal) || _joined.Contains($" {phrase}in ", StringComparison.Ordinal);

    /// <summary>A word as written and without its feminine ending: <c>leiterin</c>, <c>leiter</c>; <c>chefinnen</c>, <c>chef</c>.</summary>
    public static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (word.Length > 4 && word.EndsWith("in", StringComparison.Ordinal)) yield return word[..^2];
        if (word.Length > 7 && word.EndsWith("innen", StringComparison.Ordinal)) yield return word[..^5];
        if (word.Length > 4 && word[^1] is 'n' or 's' or 'e') yield return word[..^1];
    }

    private static string Spelled(string title) => title.Normalize(NormalizationForm.FormC).ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);

    // Leiter:in, Leiter*in, Leiter_innen, Leiter/-in, Leiter(in), (m/w/d), Beauftragte/r.
    [GeneratedRegex(@"\([mwfdxi](?:[/|,][mwfdxi])+\)|(?<=\p{L})(?:[:*_·/]-?|\(-?)in(?:nen)?\)?(?!\p{L})|(?<=e)(?:[:*_/]|\()r\)?(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GenderMark();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoLetter();
}
