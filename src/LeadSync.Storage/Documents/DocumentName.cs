using System.Text.RegularExpressions;

namespace LeadSync.Storage.Documents;

/// <summary>By what a document is known: its kind and its name within the kind.</summary>
public sealed partial record DocumentName
{
    private DocumentName(string kind, string name) => (Kind, Name) = (kind, name);

    /// <summary>The kind, one of <see cref="DocumentKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>The name: 1 to 64 letters, digits, hyphens, underscores and dots.</summary>
    public string Name { get; }

    internal string Partition => $"{Kind}|{Name}";

    /// <summary>A name known to be right.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static DocumentName Of(string kind, string name) =>
        TryCreate(kind, name) ?? throw new ArgumentException($"'{kind}/{name}' is no document name.", nameof(name));

    /// <summary>A name from outside; null if it cannot be one.</summary>
    public static DocumentName? TryCreate(string kind, string? name) =>
        DocumentKinds.All.Contains(kind, StringComparer.Ordinal) && name is not null && Allowed().IsMatch(name) ? new(kind, name) : null;

    /// <summary>For example <c>routing-tables/default</c>.</summary>
    public override string ToString() => $"{Kind}/{Name}";

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Allowed();
}
