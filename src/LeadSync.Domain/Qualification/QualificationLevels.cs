using System.Globalization;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Qualification;

/// <summary>Computes how far a lead is qualified (D-17), and whether that suffices for a hand-over (D-18).</summary>
public static class QualificationLevels
{
    /// <summary>The highest level all of whose facts, and those of the levels below it, are known.</summary>
    /// <param name="level">The service level.</param>
    /// <param name="contact">The person.</param>
    /// <param name="at">The day whose rates count.</param>
    public static LevelDecision Of(ServiceLevel level, Contact contact, DateTimeOffset at)
    {
        var facts = KnownFacts.Of(level, contact, at);
        var reached = 1;
        foreach (var row in level.Levels.OrderBy(row => row.Level))
        {
            if (row.MissingOf(facts).ToArray() is { Length: > 0 } missing) return new LevelDecision(reached, missing, facts);
            reached = row.Level;
        }

        return new LevelDecision(reached, [], facts);
    }

    /// <summary>Why the level does not suffice for a hand-over to a department: <c>level-too-low</c>, with the facts that are missing. Null where it does.</summary>
    public static CodedReason? Gate(ServiceLevel level, LevelDecision decision, string department)
    {
        var least = level.MinimumLevel.GetValueOrDefault(department, 1);
        return decision.Level >= least ? null : CodedReason.Of(
            "level-too-low",
            ("department", department),
            ("level", Text(decision.Level)),
            ("minimum", Text(least)),
            ("missing", string.Join(' ', MissingUpTo(level, decision, least))));
    }

    /// <summary>The facts that a list asks for and nobody knows, such as <see cref="FactNames.Bant"/> at TQL (D-18).</summary>
    public static IReadOnlyList<string> Missing(LevelDecision decision, IEnumerable<string> asked) =>
        [.. asked.Where(fact => decision.Facts.GetValueOrDefault(fact, KnownFact.Unknown).State == FactState.Unknown)];

    private static IEnumerable<string> MissingUpTo(ServiceLevel level, LevelDecision decision, int least) =>
        level.Levels.Where(row => row.Level <= least).OrderBy(row => row.Level).SelectMany(row => row.MissingOf(decision.Facts)).Distinct(StringComparer.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
