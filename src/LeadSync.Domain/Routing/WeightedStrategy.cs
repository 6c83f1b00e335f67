namespace LeadSync.Domain.Routing;

/// <summary>By weight, spread evenly: 2 and 1 gives a b a, not a a b.</summary>
internal sealed class WeightedStrategy() : PoolStrategy("weighted")
{
    public override PoolDraw Draw(PoolQuestion question) => question.Credits.Drawn(question.Candidates, question.Earners);
}
