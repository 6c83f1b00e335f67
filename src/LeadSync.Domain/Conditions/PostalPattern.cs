namespace LeadSync.Domain.Conditions;

/// <summary>A pattern of postal codes (D-36): <c>80-87</c>, <c>80331-80339</c>, <c>97*</c> or <c>01067</c>.</summary>
public sealed record PostalPattern
{
    private readonly bool whole;

    private PostalPattern(string first, string last, bool whole) => (First, Last, this.whole) = (first, last, whole);

    /// <summary>The lower bound; a covered code begins with it or with a later number of the same length.</summary>
    public string First { get; }

    /// <summary>The upper bound, as long as <see cref="First"/>.</summary>
    public string Last { get; }

    /// <summary>Reads a pattern without country prefix; null for anything else, such as bounds of different length.</summary>
    public static PostalPattern? TryParse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash >= 0) return OfBounds(text[..dash], text[(dash + 1)..]);
        var prefix = text.EndsWith('*') ? text[..^1] : text;
        return prefix.Length > 0 && prefix.All(char.IsAsciiLetterOrDigit) ? new PostalPattern(prefix, prefix, whole: prefix == text) : null;
    }

    /// <summary>Whether the pattern covers a code, given without prefix and blanks and in capitals.</summary>
    public bool Covers(string code)
    {
        if (whole ? code.Length != First.Length : code.Length < First.Length) return false;
        var head = code.AsSpan(0, First.Length);
        return (First == Last || !head.ContainsAnyExceptInRange('0', '9'))
            && head.CompareTo(First, StringComparison.Ordinal) >= 0 && head.CompareTo(Last, StringComparison.Ordinal) <= 0;
    }

    /// <summary>The pattern as a document writes it.</summary>
    public override string ToString() => whole ? First : First == Last ? $"{First}*" : $"{First}-{Last}";

    private static PostalPattern? OfBounds(string first, string last) =>
        first.Length > 0 && first.Length == last.Length && first.All(char.IsAsciiDigit) && last.All(char.IsAsciiDigit)
            && string.CompareOrdinal(first, last) <= 0
            ? new PostalPattern(first, last, whole: false)
            : null;
}
