namespace LeadSync.Domain.Routing;

/// <summary>Who of a rule's people may take the lead, and why the others may not.</summary>
/// <param name="Left">Those who may.</param>
/// <param name="Dropped">Those who may not.</param>
/// <param name="StandsInFor">The absent person in whose place the one left stands; null for nobody.</param>
internal sealed record CandidateFilter(IReadOnlyList<PoolMember> Left, IReadOnlyList<DroppedCandidate> Dropped, string? StandsInFor = null)
{
    public static CandidateFilter Nobody { get; } = new([], []);

    public static CandidateFilter Of(Pool pool, CandidateCheck check)
    {
        var (left, dropped) = (new List<PoolMember>(), new List<DroppedCandidate>());
        foreach (var member in pool.Members)
            if (check.WhyNot(member.Representative, pool) is { } reason) dropped.Add(new DroppedCandidate(member.Representative, reason));
            else left.Add(member);
        return new CandidateFilter(left, dropped);
    }

    /// <summary>One person, or who stands in while that person is away; the substitute's substitute where both are.</summary>
    public static CandidateFilter Of(string representative, CandidateCheck check)
    {
        var dropped = new List<DroppedCandidate>();
        for (string? next = representative; next is not null && !dropped.Exists(before => before.Representative == next);)
        {
            if (check.WhyNot(next, null) is not { } reason) return new([new PoolMember(next)], dropped, next == representative ? null : representative);
            dropped.Add(new DroppedCandidate(next, reason));
            next = reason == RoutingReasons.Absent ? check.People.Find(next)?.Substitute : null;
        }

        return new CandidateFilter([], dropped);
    }

    /// <summary>The members that earn a share of the offer.</summary>
    public IReadOnlyList<PoolMember> Earners(Pool pool) =>
        pool.OnReturn == ReturnCredits.Freeze ? Left : [.. pool.Members.Where(member => Left.Contains(member) || IsAbsent(member.Representative))];

    /// <summary>Whether somebody was thought of.</summary>
    public bool Names(string representative) =>
        Left.Any(member => member.Representative == representative) || Dropped.Any(candidate => candidate.Representative == representative);

    /// <summary>Why nobody is left: the reason that all share, as far as it is one of their own.</summary>
    public string WhyNobody() =>
        Dropped.Select(candidate => candidate.Reason).Distinct(StringComparer.Ordinal).ToArray() is [not RoutingReasons.AskedBefore and var shared]
            ? shared
            : RoutingReasons.NoMember;

    private bool IsAbsent(string representative) => Dropped.Contains(new DroppedCandidate(representative, RoutingReasons.Absent));
}
