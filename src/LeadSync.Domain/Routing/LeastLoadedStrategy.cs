namespace LeadSync.Domain.Routing;

/// <summary>To whom has the fewest open leads, then to whom waited longest, then by id.</summary>
internal sealed class LeastLoadedStrategy() : PoolStrategy("leastLoaded")
{
    public override PoolDraw Draw(PoolQuestion question)
    {
        var next = question.Candidates
            .Select(candidate => (candidate.Representative, Load: question.Counts.LoadOf(candidate.Representative)))
            .OrderBy(candidate => candidate.Load.Open)
            .ThenBy(candidate => candidate.Load.LastServed ?? DateTimeOffset.MinValue)
            .ThenBy(candidate => candidate.Representative, StringComparer.Ordinal)
            .First();
        return new PoolDraw(next.Representative, question.Credits);
    }
}
