namespace LeadSync.Domain.Scoring;

/// <summary>The one function for 2^−x. Its steps are plain IEEE arithmetic, so it gives the same bits on every machine, which <c>Math.Pow</c> does not promise (architecture A6).</summary>
internal static class Decay
{
    private const int Terms = 18;
    private const double Ln2 = 0.693147180559945309417232121458;

    /// <summary>What is left of a point after a time: 1 at once, a half after the half-life; always 1 without one.</summary>
    public static double Share(TimeSpan age, TimeSpan? halfLife) =>
        halfLife is { Ticks: > 0 } half ? PowerOfTwo(-((double)age.Ticks / half.Ticks)) : 1;

    // The whole part only moves the exponent; the series is for −½ to ½, where eighteen terms are exact to the last bits.
    private static double PowerOfTwo(double exponent)
    {
        if (exponent < -1_070) return 0;
        var whole = Math.Floor(exponent + 0.5);
        var rest = (exponent - whole) * Ln2;
        var sum = 1d;
        for (var term = Terms; term > 0; term--) sum = 1 + (rest / term * sum);
        return Math.ScaleB(sum, (int)whole);
    }
}
