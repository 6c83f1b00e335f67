using System.Collections.Immutable;

namespace LeadSync.Domain.Routing;

/// <summary>The counts that a routing decision looked at: of its pool and its candidates, not of everybody.</summary>
/// <param name="Pool">The pool that was drawn from; null for none.</param>
/// <param name="Credits">What the pool owed its members.</param>
/// <param name="Loads">How busy the candidates were.</param>
public sealed record DrawCounts(string? Pool, IReadOnlyDictionary<string, long> Credits, IReadOnlyDictionary<string, RepresentativeLoad> Loads)
{
    /// <summary>Those that a decision looked at: the members of its pool, who was dropped, who was chosen, and who would have stood in for them.</summary>
    public static DrawCounts Of(RoutingDecision decision, RoutingTable table, RepresentativeList people, AssignmentCounts counts, string? existingOwner)
    {
        IEnumerable<string> named = [decision.Representative, .. decision.Explanation.Dropped.Select(dropped => dropped.Representative), .. table.FindPool(decision.Pool ?? "")?.Members.Select(member => member.Representative) ?? []];
        if (existingOwner is not null) named = named.Append(existingOwner);
        var asked = named.SelectMany(each => new[] { each, people.Find(each)?.Substitute }).OfType<string>().Distinct(StringComparer.Ordinal);
        return new(
            decision.Pool,
            decision.Pool is { } pool ? counts.CreditsOf(pool).Values : ImmutableSortedDictionary<string, long>.Empty,
            asked.Where(counts.Loads.ContainsKey).ToImmutableSortedDictionary(each => each, counts.LoadOf, StringComparer.Ordinal));
    }

    /// <summary>The counts as the engine asks for them.</summary>
    public AssignmentCounts ToCounts() => new(
        Pool is null
            ? AssignmentCounts.None.Credits
            : AssignmentCounts.None.Credits.Add(Pool, new PoolCredits(Credits.ToImmutableSortedDictionary(StringComparer.Ordinal))),
        AssignmentCounts.None.Loads.AddRange(Loads));
}
