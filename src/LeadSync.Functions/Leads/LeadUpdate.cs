using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Leads;

/// <summary>A change of a lead that somebody decided, before it is stored.</summary>
public sealed record LeadUpdate
{
    /// <summary>The lead as it shall be.</summary>
    public required LeadState After { get; init; }

    /// <summary>What was decided; null for a change that needs no explanation, an event that moved nothing.</summary>
    public string? What { get; init; }

    /// <summary>The cycle that it concerns.</summary>
    public int? Cycle { get; init; }

    /// <summary>The events that it takes in.</summary>
    public IReadOnlyList<StoredEvent> Events { get; init; } = [];

    /// <summary>The documents that held beside what was agreed, each with its version; all of them where what was agreed at another time counts.</summary>
    public IReadOnlyDictionary<string, int> Versions { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The offers that it makes, with what routing knew.</summary>
    public IReadOnlyList<RecordedRouting> Routed { get; init; } = [];

    /// <summary>Wake-ups that it sets beside those of its moves.</summary>
    public IReadOnlyList<ClockStart> Clocks { get; init; } = [];

    /// <summary>What the decision rested on; any shape.</summary>
    public object? Inputs { get; init; }

    /// <summary>What came out; any shape.</summary>
    public object? Outcome { get; init; }

    /// <summary>The decision as it is kept.</summary>
    internal Decision DecisionAt(DateTimeOffset now, LeadFold fold, LeadEffects effects) => new()
    {
        What = What ?? "stage",
        At = now,
        Cycle = Cycle,
        Versions = VersionsAt(now, fold),
        Inputs = JsonSerializer.SerializeToElement(Inputs, DomainJson.Options),
        Outcome = JsonSerializer.SerializeToElement(Outcome, DomainJson.Options),
        Effects = effects,
    };

    // What was agreed is named with each decision: as of its event where the caller says so, else as of now.
    private SortedDictionary<string, int> VersionsAt(DateTimeOffset now, LeadFold fold)
    {
        var agreed = Versions.ContainsKey(LeadFold.AssignmentKey) ? [] : fold.VersionsOf(After, now);
        foreach (var (document, version) in Versions) agreed[document] = version;
        return agreed;
    }
}
