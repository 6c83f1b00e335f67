using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Scoring;

/// <summary>What marketing and sales agreed on: one version of the document (D-16).</summary>
public sealed record ServiceLevel
{
    /// <summary>The document's name, for example <c>default</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>From when it is in force: 15 s after its publishing (architecture A11).</summary>
    public required DateTimeOffset EffectiveFrom { get; init; }

    /// <summary>The routing table under which its leads are routed.</summary>
    public string Routing { get; init; } = "default";

    /// <summary>The total that makes an MQL (D-11).</summary>
    public required double Threshold { get; init; }

    /// <summary>The least engagement that makes an MQL; 0 asks for none.</summary>
    public double MinimumEngagement { get; init; }

    /// <summary>Who an ideal customer is; shipped: not defined, everybody.</summary>
    public Condition IdealCustomer { get; init; } = Condition.Always;

    /// <summary>The rules of the score.</summary>
    public required IReadOnlyList<ScoringRule> Rules { get; init; }

    /// <summary>Rules that share a cap.</summary>
    public IReadOnlyList<ScoreGroup> Groups { get; init; } = [];

    /// <summary>The kinds of touchpoint that ask for contact and are routed at once (D-15).</summary>
    public IReadOnlySet<string> FastLane { get; init; } = Leads.TouchpointKinds.Requests;

    /// <summary>The calendar by which days are counted; its first two letters are a country (<c>DE</c>, <c>DE-BY</c>, <c>AT</c>, <c>CH-ZH</c>, <c>LI</c>).</summary>
    public string Calendar { get; init; } = "DE";

    /// <summary>How long a representative has to answer an offer where the routing rule says nothing.</summary>
    public TimeSpan AcceptWithin { get; init; } = TimeSpan.FromHours(8);

    /// <summary>How long the first contact may take after the acceptance (D-23).</summary>
    public TimeSpan FirstContactWithin { get; init; } = TimeSpan.FromHours(8);

    /// <summary>What sales may say when it refuses, with its consequence (D-6).</summary>
    public IReadOnlyList<RejectionReason> Rejections { get; init; } = RejectionReasons.Shipped;
}
