using System.Text.Json.Serialization;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>A lead as the fold of its rows leaves it (guarantee 3).</summary>
public sealed record LeadState
{
    /// <summary>Before any row.</summary>
    public static LeadState Empty { get; } = new();

    /// <summary>The funnel profile in whose words the stages are kept.</summary>
    public string Profile { get; init; } = Funnels.FunnelProfiles.ColdToClose.Id;

    /// <summary>Under which versions the last event was folded; null before the first.</summary>
    public AgreedVersions? Agreed { get; init; }

    /// <summary>Where the lead first came from; null before its first touchpoint.</summary>
    public Origin? Origin { get; init; }

    /// <summary>What is known about the person.</summary>
    public Contact Contact { get; init; } = Contact.Nobody;

    /// <summary>The last row that was folded.</summary>
    public Position Last { get; init; } = Position.Start;

    /// <summary>How many events were folded.</summary>
    public int Events { get; init; }

    /// <summary>When the last touchpoint happened; null before the first.</summary>
    public DateTimeOffset? TouchedAt { get; init; }

    /// <summary>The cycles, oldest first.</summary>
    public IReadOnlyList<Cycle> Cycles { get; init; } = [];

    /// <summary>Every stage move, oldest first.</summary>
    public IReadOnlyList<StageChange> History { get; init; } = [];

    /// <summary>What people have been told, in order.</summary>
    public IReadOnlyList<ToldFact> Told { get; init; } = [];

    /// <summary>Clicks in mails of the last seconds: the next one may show that a mail scanner did them (D-13).</summary>
    public IReadOnlyList<RecentClick> Clicks { get; init; } = [];

    /// <summary>The number of the cycle that changed last; 0 before the first event.</summary>
    public int Changed { get; init; }

    /// <summary>The cycle that changed last, whose stage, score, owner and CRM record are the lead's (architecture A10); null before the first event.</summary>
    [JsonIgnore]
    public Cycle? Current => CycleOf(Changed);

    /// <summary>True of a customer: a cycle was won, or a source says so. Events of a customer feed cycles of kind <see cref="CycleKind.Existing"/> (D-5).</summary>
    [JsonIgnore]
    public bool IsCustomer =>
        Cycles.Any(cycle => cycle.Milestone == Funnels.Milestone.Won) || Contact.Relationship == "customer" || Contact.Consent?.Basis == ConsentBasis.Customer;

    /// <summary>The place of what is told now: behind everything that was folded, so that telling never folds again.</summary>
    /// <param name="now">The time.</param>
    /// <param name="op">The operation that tells it.</param>
    public Position NextPlace(DateTimeOffset now, string op) => new(now > Last.At ? now : Last.At.AddTicks(1), "~" + op);

    /// <summary>A cycle by its number; null where there is none.</summary>
    public Cycle? CycleOf(int number) => Cycles.FirstOrDefault(cycle => cycle.Number == number);

    /// <summary>The open cycle of a kind; null where there is none. There is never more than one (D-5).</summary>
    public Cycle? OpenOf(CycleKind kind) => Cycles.FirstOrDefault(cycle => cycle.IsOpen && cycle.Kind == kind);

    /// <summary>The same lead with one cycle replaced, which is then the one changed last.</summary>
    public LeadState With(Cycle cycle) => this with
    {
        Cycles = [.. Cycles.Select(each => each.Number == cycle.Number ? cycle : each)],
        Changed = cycle.Number,
    };

    /// <summary>The same lead with a further cycle.</summary>
    internal LeadState Beginning(Cycle cycle) => this with { Cycles = [.. Cycles, cycle], Changed = cycle.Number };

    /// <summary>The number of the next cycle.</summary>
    [JsonIgnore]
    internal int NextCycle => Cycles.Count == 0 ? 1 : Cycles.Max(cycle => cycle.Number) + 1;

    /// <summary>Prints nothing personal.</summary>
    public override string ToString() => $"{nameof(LeadState)} of {Events} events";
}
