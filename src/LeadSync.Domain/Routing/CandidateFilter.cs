namespace LeadSync.Domain.Routing;

/// <summary>Who of a rule's people may take the lead, and why the others may not. Absences and working hours will be further reasons here.</summary>
/// <param name="Left">Those who may.</param>
/// <param name="Dropped">Those who may not.</param>
internal sealed record CandidateFilter(IReadOnlyList<PoolMember> Left, IReadOnlyList<DroppedCandidate> Dropped)
{
    public static CandidateFilter Of(IEnumerable<PoolMember> members, RoutingRequest request, RepresentativeList people, AssignmentCounts counts)
    {
        var (left, dropped) = (new List<PoolMember>(), new List<DroppedCandidate>());
        foreach (var member in members)
            if (WhyNot(member.Representative, request, people, counts) is { } reason) dropped.Add(new DroppedCandidate(member.Representative, reason));
            else left.Add(member);
        return new CandidateFilter(left, dropped);
    }

    /// <summary>Why nobody is left: the reason that all share, as far as it is one of their own.</summary>
    public string WhyNobody() =>
        Dropped.Select(candidate => candidate.Reason).Distinct(StringComparer.Ordinal).ToArray() is [not RoutingReasons.AskedBefore and var shared]
            ? shared
            : RoutingReasons.NoMember;

    private static string? WhyNot(string id, RoutingRequest request, RepresentativeList people, AssignmentCounts counts) => people.Find(id) switch
    {
        null => RoutingReasons.OwnerDisabled,
        var person when !person.IsActive(request.Now) => RoutingReasons.OwnerDisabled,
        _ when request.WasAsked(id) => RoutingReasons.AskedBefore,
        var person when !person.Serves(request.Department) => RoutingReasons.NotAllowed,
        var person when !person.Capacity.HasRoom(counts.LoadOf(id)) => RoutingReasons.NoCapacity,
        _ => null,
    };
}
