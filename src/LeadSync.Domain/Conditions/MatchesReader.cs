using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Conditions;

/// <summary>Reads <c>{"matches"}</c>: expressions that take linear time, without regard to case, and are small enough to be compiled quickly.</summary>
internal sealed partial class MatchesReader(ErrorList errors)
{
    private const int LongestExpression = 200;
    private const int MostRepetitions = 1000;

    // The engine is linear; the limit only makes that a promise.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public FieldTest.Matches? Read(JsonElement value, string pointer)
    {
        if (value.ValueKind != JsonValueKind.String) return Refused(pointer, "write a regular expression as text, such as \"^acme\"");
        var text = value.GetString()!;
        if (text.Length is 0 or > LongestExpression) return Refused(pointer, $"write a regular expression of 1 to {LongestExpression} characters");
        if (Repetitions(text) > MostRepetitions) return Refused(pointer, $"repeat at most {MostRepetitions} times in all: {{n}} inside {{m}} counts n times m");
        return Compiled(text, pointer);
    }

    private FieldTest.Matches? Compiled(string text, string pointer)
    {
        try
        {
            return new FieldTest.Matches(new Regex(text, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limit));
        }
        catch (NotSupportedException)
        {
            return Refused(pointer, "look-arounds, backreferences and atomic groups are not available: write the expression without them");
        }
        catch (ArgumentException exception)
        {
            return Refused(pointer, $"this is no regular expression: {exception.Message}");
        }
    }

    private static double Repetitions(string text) =>
        Repetition().Matches(text)
            .Select(match => double.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture))
            .Aggregate(1d, (product, times) => product * Math.Max(1, times));

    private FieldTest.Matches? Refused(string pointer, string message)
    {
        errors.Add(pointer, message);
        return null;
    }

    [GeneratedRegex(@"\{(?:[0-9]+,)?(?<n>[0-9]+),?\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Repetition();
}
