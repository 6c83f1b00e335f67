using LeadSync.Domain.Conditions;
using LeadSync.Domain.Qualification;

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

    /// <summary>How long it is where the person asked for contact (D-15).</summary>
    public TimeSpan FastLaneAcceptWithin => FastLaneOf("accept", TimeSpan.FromHours(1));

    /// <summary>How long an offer stands: the rule's time wins (architecture §4); who asked for contact is answered at the latest within the fast lane's own, shorter clock (D-15).</summary>
    /// <param name="rule">The rule's <c>acceptWithin</c>; null where it says nothing.</param>
    /// <param name="fastLane">True where the person asked for contact.</param>
    public TimeSpan AcceptWithinOf(TimeSpan? rule, bool fastLane) => !fastLane
        ? rule ?? AcceptWithin
        : rule < FastLaneAcceptWithin ? rule.Value : FastLaneAcceptWithin;

    /// <summary>How long the first contact may take after the acceptance (D-23).</summary>
    public TimeSpan FirstContactWithin { get; init; } = TimeSpan.FromHours(8);

    /// <summary>How long the first contact may take where the person asked for it (D-15).</summary>
    public TimeSpan FastLaneContactWithin => FastLaneOf("first-contact", TimeSpan.FromHours(2));

    /// <summary>What sales may say when it refuses, with its consequence (D-6).</summary>
    public IReadOnlyList<RejectionReason> Rejections { get; init; } = RejectionReasons.Shipped;

    /// <summary>The funnel profile in whose words its leads are led (D-1).</summary>
    public string Profile { get; init; } = Funnels.FunnelProfiles.ColdToClose.Id;

    /// <summary>The currency and its dated rates; shipped: euro.</summary>
    public ExchangeRates Rates { get; init; } = ExchangeRates.Euro;

    /// <summary>The products as far as they decide who cares for a lead.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];

    /// <summary>Which departments care for a lead: the first row that holds (D-21).</summary>
    public IReadOnlyList<StaffingRow> Staffing { get; init; } = ShippedAgreement.Staffing;

    /// <summary>The levels of the qualification, from 1 (D-17).</summary>
    public IReadOnlyList<LevelRow> Levels { get; init; } = ShippedAgreement.Levels;

    /// <summary>The least level for a hand-over, by department; 1 for one that is not named (D-18).</summary>
    public IReadOnlyDictionary<string, int> MinimumLevel { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Where the grades begin (D-11).</summary>
    public GradeBounds Grades { get; init; } = ShippedAgreement.Grades;

    /// <summary>Who is hardly a buyer (D-15).</summary>
    public IReadOnlyList<Guard> Disqualify { get; init; } = ShippedAgreement.Disqualify;

    /// <summary>Which channels are open by country, basis and permission (D-29).</summary>
    public IReadOnlyList<LawRow> Law { get; init; } = ShippedAgreement.Law;

    /// <summary>That the data protection officer approved <see cref="Law"/>; null while that is to be done.</summary>
    public LawApproval? LawApproval { get; init; }

    /// <summary>The kinds of buyers (D-8).</summary>
    public IReadOnlyList<Persona> Personas { get; init; } = [];

    /// <summary>The ten-point questionnaire (D-20).</summary>
    public IReadOnlyList<Question> Questionnaire { get; init; } = ShippedAgreement.Questionnaire;

    /// <summary>When too many hand-overs are refused (D-8).</summary>
    public RejectionAlarm RejectionAlarm { get; init; } = RejectionAlarm.Shipped;

    /// <summary>The clocks (D-23); <c>accept</c> and <c>first-contact</c> are as shipped where they are not named, <c>idle</c> runs only where it is.</summary>
    public IReadOnlyList<AgreedClock> Clocks { get; init; } = [];

    /// <summary>What was promised, a month: <c>leadsPerMonth mqlPerMonth salPerMonth sqlPerMonth customersPerMonth</c> (R-12).</summary>
    public IReadOnlyDictionary<string, int> Targets { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Checks that are passed over, each with its reason (D-14).</summary>
    public IReadOnlyList<Override> Overrides { get; init; } = [];

    // A clock that is not named is as shipped; one that names no time for the fast lane has the same for all.
    private TimeSpan FastLaneOf(string clock, TimeSpan shipped) => Clocks.FirstOrDefault(each => each.Id == clock) is { } named ? named.FastLane ?? named.Within : shipped;
}
