using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Sla;

/// <summary>Executes again what a clock did, under the versions of its time (guarantee 6). Nothing is told to anybody.</summary>
/// <param name="deadlines">The clocks, by version.</param>
public sealed class RerunClock(ContactDeadlines deadlines)
{
    /// <summary>What comes out; null where the decision kept too little.</summary>
    /// <param name="fold">What was agreed about leads.</param>
    /// <param name="before">The lead as it stood.</param>
    /// <param name="row">The decision.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<object?> AgainAsync(LeadFold fold, LeadRecord before, StoredDecision row, CancellationToken cancellationToken)
    {
        if (ClockOf(row.Decision) is not { } clock || !row.Decision.Versions.TryGetValue(RunClocks.PeopleVersion, out var version)) return null;
        if (await deadlines.AtAsync(fold.LevelOf(before.State, row.Decision.At), version, row.Decision.At, cancellationToken) is not { } care) return null;
        return RunClocks.Decide(fold, before, clock, care, new Position(row.Decision.At, row.Op))?.Outcome ?? new { reason = "nothing" };
    }

    private static ClockStart? ClockOf(Decision decision) =>
        decision.Cycle is { } cycle && decision.Inputs.Deserialize<Kept>(DomainJson.Options) is { } kept ? new ClockStart(kept.Clock, cycle, kept.Offer, kept.Due) : null;

    private sealed record Kept(ClockKind Clock, int Offer, DateTimeOffset Due);
}
