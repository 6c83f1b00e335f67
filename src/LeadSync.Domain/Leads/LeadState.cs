using System.Text.Json.Serialization;

namespace LeadSync.Domain.Leads;

/// <summary>A lead as the fold of its rows leaves it (guarantee 3).</summary>
public sealed record LeadState
{
    /// <summary>Before any row.</summary>
    public static LeadState Empty { get; } = new();

    /// <summary>The funnel profile in whose words the stages are kept.</summary>
    public string Profile { get; init; } = Funnels.FunnelProfiles.ColdToClose.Id;

    /// <summary>What is known about the person.</summary>
    public Contact Contact { get; init; } = Contact.Nobody;

    /// <summary>The last row that was folded.</summary>
    public Position Last { get; init; } = Position.Start;

    /// <summary>How many events were folded.</summary>
    public int Events { get; init; }

    /// <summary>The cycles, oldest first.</summary>
    public IReadOnlyList<Cycle> Cycles { get; init; } = [];

    /// <summary>Every stage move, oldest first.</summary>
    public IReadOnlyList<StageChange> History { get; init; } = [];

    /// <summary>What people have been told, in order.</summary>
    public IReadOnlyList<ToldFact> Told { get; init; } = [];

    /// <summary>The cycle that changed last; null before the first event.</summary>
    [JsonIgnore]
    public Cycle? Current => Cycles.Count > 0 ? Cycles[^1] : null;

    /// <summary>The place of what is told now: behind everything that was folded, so that telling never folds again.</summary>
    /// <param name="now">The time.</param>
    /// <param name="op">The operation that tells it.</param>
    public Position NextPlace(DateTimeOffset now, string op) => new(now > Last.At ? now : Last.At.AddTicks(1), "~" + op);

    /// <summary>A cycle by its number; null where there is none.</summary>
    public Cycle? CycleOf(int number) => Cycles.FirstOrDefault(cycle => cycle.Number == number);

    /// <summary>The same lead with one cycle replaced.</summary>
    public LeadState With(Cycle cycle) => this with { Cycles = [.. Cycles.Select(each => each.Number == cycle.Number ? cycle : each)] };

    /// <summary>Prints nothing personal.</summary>
    public override string ToString() => $"{nameof(LeadState)} of {Events} events";
}
