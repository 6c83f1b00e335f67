namespace LeadSync.Domain.Routing;

/// <summary>Who owns a lead, and why. There is always exactly one owner.</summary>
public abstract record RoutingDecision
{
    private RoutingDecision()
    {
    }

    /// <summary>The owner.</summary>
    public required string Representative { get; init; }

    /// <summary>The rule that matched; null where none did.</summary>
    public string? Rule { get; init; }

    /// <summary>The rule's pool; null where the rule names a person, or none matched.</summary>
    public string? Pool { get; init; }

    /// <summary>How long the offer stands; null leaves it to the service level's clocks.</summary>
    public TimeSpan? AcceptWithin { get; init; }

    /// <summary>The routing table's name.</summary>
    public required string Table { get; init; }

    /// <summary>The routing table's version.</summary>
    public required int Version { get; init; }

    /// <summary>The rules looked at and the candidates dropped.</summary>
    public required RoutingExplanation Explanation { get; init; }

    /// <summary>Why the lead desk is the owner, one of <see cref="RoutingReasons"/>; null where a rule gave the owner.</summary>
    public virtual string? Reason => null;

    /// <summary>A rule's pool gave the owner.</summary>
    /// <param name="Credits">The pool's credits after the draw: to be stored with the offer, or dropped where nothing is offered.</param>
    /// <param name="Earners">The members among whom the offer's share was spread: <see cref="PoolCredits.Returned"/> wants the same.</param>
    public sealed record FromPool(PoolCredits Credits, IReadOnlyList<PoolMember> Earners) : RoutingDecision;

    /// <summary>The account has an owner, who keeps it, or whose substitute stands in.</summary>
    public sealed record AccountOwner : RoutingDecision;

    /// <summary>A rule names the owner.</summary>
    public sealed record Named : RoutingDecision;

    /// <summary>Neither: the lead desk is the owner.</summary>
    /// <param name="Code">One of <see cref="RoutingReasons"/>.</param>
    public sealed record Fallback(string Code) : RoutingDecision
    {
        /// <inheritdoc/>
        public override string? Reason => Code;
    }
}
