namespace LeadSync.Domain.Conditions;

/// <summary>
/// A pattern of postal codes (D-36): <c>80-87</c>, <c>80331-80339</c>, <c>97*</c> or <c>01067</c>; with letters <c>SW1-SW9</c> (British districts, so SW10 is
/// not SW1) and <c>1011AA-1011ZZ</c> (Dutch). A whole American code covers its ZIP+4, a British district code covers the codes in it.
/// </summary>
public sealed record PostalPattern
{
    private PostalPattern(string first, string last, PostalPatternKind kind) => (First, Last, Kind) = (first, last, kind);

    /// <summary>The lower bound; a covered code begins with it or with a later one of the same length.</summary>
    public string First { get; }

    /// <summary>The upper bound.</summary>
    public string Last { get; }

    internal PostalPatternKind Kind { get; }

    /// <summary>Reads a pattern without country prefix; null for anything else, such as numbers of different length.</summary>
    public static PostalPattern? TryParse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash >= 0) return OfBounds(text[..dash], text[(dash + 1)..]);
        var prefix = text.EndsWith('*') ? text[..^1] : text;
        if (prefix.Length == 0 || !prefix.All(char.IsAsciiLetterOrDigit)) return null;
        return new PostalPattern(prefix, prefix, prefix == text ? PostalPatternKind.Whole : PostalPatternKind.Prefix);
    }

    /// <summary>Whether the pattern covers a code, given without prefix and blanks and in capitals.</summary>
    public bool Covers(string code) => Kind switch
    {
        PostalPatternKind.Whole => WholesOf(code).Contains(First, StringComparer.Ordinal),
        PostalPatternKind.Prefix => code.StartsWith(First, StringComparison.Ordinal),
        PostalPatternKind.Districts => PostalDistrict.Of(code) is { } district && Between(district),
        _ => code.Length >= First.Length && SameShape(code.AsSpan(0, First.Length), First) && Between(code.AsSpan(0, First.Length)),
    };

    /// <summary>The pattern as a document writes it.</summary>
    public override string ToString() => Kind switch
    {
        PostalPatternKind.Whole => First,
        PostalPatternKind.Prefix => $"{First}*",
        _ => $"{First}-{Last}",
    };

    /// <summary>What a whole pattern may say to cover a code.</summary>
    internal static IEnumerable<string> WholesOf(string code)
    {
        yield return code;
        if (PostalDistrict.OutwardOf(code) is { } outward) yield return outward;
        if (code is [_, _, _, _, _, '-', _, _, _, _]) yield return code[..5];
    }

    private bool Between(PostalDistrict district) =>
        PostalDistrict.Of(First) is { } first && PostalDistrict.Of(Last) is { } last
        && district.Area == first.Area && district.Number >= first.Number && district.Number <= last.Number;

    private bool Between(ReadOnlySpan<char> head) =>
        head.CompareTo(First, StringComparison.Ordinal) >= 0 && head.CompareTo(Last, StringComparison.Ordinal) <= 0;

    private static PostalPattern? OfBounds(string first, string last) =>
        KindOf(first, last) is { } kind ? new PostalPattern(first, last, kind) : null;

    private static PostalPatternKind? KindOf(string first, string last)
    {
        if (first.Length == 0 || !first.All(char.IsAsciiLetterOrDigit) || !last.All(char.IsAsciiLetterOrDigit)) return null;
        if (IsDistrict(first) && IsDistrict(last)) return AreDistricts(PostalDistrict.Of(first)!, PostalDistrict.Of(last)!) ? PostalPatternKind.Districts : null;
        if (first.Length != last.Length || !SameShape(first, last) || string.CompareOrdinal(first, last) > 0) return null;
        return first.All(char.IsAsciiDigit) ? PostalPatternKind.Digits : PostalPatternKind.Mixed;
    }

    private static bool IsDistrict(string bound) => char.IsAsciiDigit(bound.Length == 0 ? 'x' : bound[^1]) && bound.Length <= 4 && PostalDistrict.Of(bound) is not null;

    private static bool AreDistricts(PostalDistrict first, PostalDistrict last) => first.Area == last.Area && first.Number <= last.Number;

    private static bool SameShape(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (var at = 0; at < left.Length; at++)
            if (char.IsAsciiDigit(left[at]) != char.IsAsciiDigit(right[at])) return false;
        return true;
    }
}
