using System.Collections.Immutable;

namespace LeadSync.Domain.Routing;

/// <summary>
/// What a pool owes each member: smooth weighted round robin. At each draw every candidate earns its share of one offer, and the one with the greatest
/// credit pays for the whole. While the candidates stay the same, nobody is more than two offers from the exact share; when they change, credits are kept.
/// </summary>
/// <param name="Values">Credit by representative in billionths of an offer; absent is zero.</param>
public sealed record PoolCredits(ImmutableSortedDictionary<string, long> Values)
{
    private const long Offer = 1_000_000_000;

    /// <summary>Credit by representative in billionths of an offer; absent is zero. In ordinal order, whoever made the dictionary.</summary>
    public ImmutableSortedDictionary<string, long> Values { get; } = Values.WithComparers(StringComparer.Ordinal);

    /// <summary>Nobody is owed anything.</summary>
    public static PoolCredits None { get; } = new(ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal));

    /// <summary>The credit of a representative, in billionths of an offer.</summary>
    public long Of(string representative) => Values.GetValueOrDefault(representative);

    /// <summary>Draws the next of the candidates; equal credits are settled by id.</summary>
    /// <param name="candidates">At least one.</param>
    /// <param name="earners">Who earns a share of the offer: the candidates, and members who are away but catch up later. Null for the candidates.</param>
    public PoolDraw Drawn(IReadOnlyList<PoolMember> candidates, IReadOnlyList<PoolMember>? earners = null)
    {
        var earned = Earned(earners ?? candidates, 1);
        var chosen = candidates
            .OrderByDescending(candidate => earned.Of(candidate.Representative))
            .ThenBy(candidate => candidate.Representative, StringComparer.Ordinal)
            .First().Representative;
        return new PoolDraw(chosen, earned.Plus(chosen, -Shares(earners ?? candidates).Sum()));
    }

    /// <summary>Takes a draw back, for an offer that was declined, lapsed or never went out: the representative is owed it again.</summary>
    /// <param name="representative">Who was drawn.</param>
    /// <param name="members">Who earned a share of the draw; who is none of them is owed nothing.</param>
    public PoolCredits Returned(string representative, IReadOnlyList<PoolMember> members) =>
        members.Any(member => member.Representative == representative)
            ? Earned(members, -1).Plus(representative, Shares(members).Sum())
            : this;

    /// <summary>The credits of a pool's members only.</summary>
    public PoolCredits Among(IReadOnlyList<PoolMember> members)
    {
        var ids = members.Select(member => member.Representative).ToHashSet(StringComparer.Ordinal);
        return Values.Keys.All(ids.Contains) ? this : new(Values.RemoveRange(Values.Keys.Where(id => !ids.Contains(id))));
    }

    private PoolCredits Earned(IReadOnlyList<PoolMember> members, int sign)
    {
        var values = Values.ToBuilder();
        foreach (var (member, share) in members.Zip(Shares(members)))
            values[member.Representative] = Of(member.Representative) + (sign * share);
        return new(values.ToImmutable());
    }

    private PoolCredits Plus(string representative, long credit) => new(Values.SetItem(representative, Of(representative) + credit));

    // Rounded down; who is drawn pays the sum of the rounded shares, so that credits always sum up to zero.
    private static IEnumerable<long> Shares(IReadOnlyList<PoolMember> members)
    {
        long total = members.Sum(member => member.Weight);
        return members.Select(member => Offer * member.Weight / total);
    }
}
