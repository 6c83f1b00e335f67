using System.Globalization;
using System.Text.RegularExpressions;

namespace LeadSync.Domain.Conditions;

/// <summary>The district of a British postcode: <c>SW1A 1AA</c> lies in district 1 of the area SW, <c>SW10 9AA</c> in district 10.</summary>
/// <param name="Area">One or two letters.</param>
/// <param name="Number">The number behind them, 0 to 99.</param>
internal sealed partial record PostalDistrict(string Area, int Number)
{
    /// <summary>The district of a code without blanks and in capitals, or of its part before the blank; null for another country's code.</summary>
    public static PostalDistrict? Of(string code)
    {
        var match = Shape().Match(OutwardOf(code) ?? code);
        return match.Success ? new PostalDistrict(match.Groups["area"].Value, int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>The part before the blank of a complete British postcode; null for anything else.</summary>
    public static string? OutwardOf(string code) =>
        code.Length is >= 5 and <= 7 && char.IsAsciiDigit(code[^3]) && char.IsAsciiLetter(code[^2]) && char.IsAsciiLetter(code[^1]) && Shape().IsMatch(code[..^3])
            ? code[..^3]
            : null;

    /// <summary>A short name such as <c>#SW1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Area}{Number}");

    [GeneratedRegex(@"^(?<area>[A-Z]{1,2})(?<number>[0-9]{1,2})[A-Z]?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
