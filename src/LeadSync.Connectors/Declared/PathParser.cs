using System.Globalization;

namespace LeadSync.Connectors.Declared;

/// <summary>
/// Reads a path: names with dots between them, <c>[0]</c>, <c>["a name with . or ["]</c>, <c>[key=email]</c> for the object of a list that has that
/// value; in front <c>$</c> for the whole body, <c>@item</c> for the event itself, <c>@key</c>, <c>@header["…"]</c> or <c>@query["…"]</c>.
/// </summary>
internal sealed class PathParser
{
    /// <summary>What a message says of a text that is no path.</summary>
    public const string Expected = "write a path such as data.email, items[0].name, [\"a name with . in it\"], fields[key=email].value or $.sentAt (the whole body)";

    private const int MaxSteps = 32;

    private static readonly (string Word, PathRoot Root)[] Roots =
        [("$", PathRoot.Body), ("@item", PathRoot.Item), ("@key", PathRoot.Key), ("@header", PathRoot.Header), ("@query", PathRoot.Query)];

    private readonly List<PathStep> _steps = [];
    private string _rest = "";

    private PathParser()
    {
    }

    /// <summary>The path; null for what is none.</summary>
    public static DeclaredPath? Parse(string text)
    {
        var (word, root) = Roots.FirstOrDefault(root => text.StartsWith(root.Word, StringComparison.Ordinal));
        if (word is null) return text[0] == '@' ? null : new PathParser().Walk(PathRoot.Item, "." + text, text.StartsWith('['));
        return new PathParser().Walk(root, text[word.Length..], false) is { } path && Fits(path) ? path : null;
    }

    /// <summary>The path of a form's name, which stands as it is sent: <c>data[email]</c>.</summary>
    public static DeclaredPath? ParseName(string text) => text[0] is '$' or '@' ? Parse(text) : new DeclaredPath(PathRoot.Item, [new PathStep.Member(text)]);

    private static bool Fits(DeclaredPath path) => path.Root switch
    {
        PathRoot.Key => path.Steps.Count == 0,
        PathRoot.Header or PathRoot.Query => path.Steps is [PathStep.Member],
        _ => true,
    };

    private DeclaredPath? Walk(PathRoot root, string rest, bool skipDot)
    {
        _rest = skipDot ? rest[1..] : rest;
        while (_rest.Length > 0)
        {
            if (_steps.Count == MaxSteps || Next() is not { } step) return null;
            _steps.Add(step);
        }

        return new DeclaredPath(root, _steps);
    }

    private PathStep? Next() => _rest[0] switch
    {
        '.' => Name(),
        '[' when _rest.Length > 1 && _rest[1] == '"' => Quoted(),
        '[' => Bracket(),
        _ => null,
    };

    private PathStep.Member? Name()
    {
        var end = _rest.AsSpan(1).IndexOfAny('.', '[');
        var name = end < 0 ? _rest[1..] : _rest[1..(end + 1)];
        _rest = _rest[(name.Length + 1)..];
        return name.Length == 0 || name.AsSpan().ContainsAny(']', '"', '*') ? null : new PathStep.Member(name);
    }

    private PathStep.Member? Quoted()
    {
        var end = _rest.IndexOf("\"]", 2, StringComparison.Ordinal);
        if (end <= 2) return null;
        var name = _rest[2..end];
        _rest = _rest[(end + 2)..];
        return new PathStep.Member(name);
    }

    private PathStep? Bracket()
    {
        var end = _rest.IndexOf(']', StringComparison.Ordinal);
        if (end < 2) return null;
        var inside = _rest[1..end];
        _rest = _rest[(end + 1)..];
        if (int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new PathStep.Index(number);
        return inside.Split('=', 2) is [{ Length: > 0 } name, { Length: > 0 } value] ? new PathStep.Where(name.Trim(), value.Trim().Trim('"')) : null;
    }
}
