namespace LeadSync.Domain.Routing;

/// <summary>In turn. Members without a weight come equally often; a weight counts here as in <c>weighted</c>.</summary>
internal sealed class RoundRobinStrategy() : PoolStrategy("roundRobin")
{
    public override PoolDraw Draw(PoolQuestion question) => question.Credits.Drawn(question.Candidates, question.Earners);
}
