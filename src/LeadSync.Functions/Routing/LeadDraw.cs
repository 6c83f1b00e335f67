using LeadSync.Domain.Calendars;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Routing;

/// <summary>Draws the representative of one offer. One draw at a time in a process, so that rivals are processes, not leads (architecture B5).</summary>
/// <param name="assign">Credits, counts and draws.</param>
/// <param name="time">The clock.</param>
public sealed class LeadDraw(AssignStore assign, TimeProvider time) : IDisposable
{
    private const int MaxTries = 30;
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Draws, or finds the draw that an earlier try stored.</summary>
    /// <param name="fold">What was agreed about leads.</param>
    /// <param name="record">The lead.</param>
    /// <param name="cycle">The cycle that needs an owner.</param>
    /// <param name="inputs">Table and people.</param>
    /// <param name="accountOwner">Who owns the account of the lead's company; null for nobody.</param>
    /// <param name="level">The service level: how long the offer stands, in the working hours of who is asked (D-23).</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<DrawnOffer> DrawAsync(
        LeadFold fold, LeadRecord record, Cycle cycle, RoutingInputs inputs, string? accountOwner, ServiceLevel level, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 1; attempt <= MaxTries; attempt++)
            {
                if (await TryDrawAsync(fold, record, cycle, inputs, accountOwner, level, cancellationToken) is { } drawn) return drawn;
                await Leads.Jitter.WaitAsync(attempt, time, cancellationToken);
            }
        }
        finally
        {
            _one.Release();
        }

        throw new Leads.ContentionException($"Other processes drew {MaxTries} times while an owner was to be drawn.");
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<DrawnOffer?> TryDrawAsync(
        LeadFold fold, LeadRecord record, Cycle cycle, RoutingInputs inputs, string? accountOwner, ServiceLevel level, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var read = await assign.ReadAsync(cancellationToken);
        var request = LeadRequests.Of(fold, record, cycle, now, accountOwner);
        var decision = cycle is { IsInFastLane: true, FastLane.Guard: { } guard }
            ? ToLeadDesk(guard, inputs.Table)
            : RoutingEngine.Decide(request, inputs.Table, inputs.People, read.Counts, inputs.Calendars);
        var draw = new Draw(record.LeadId, cycle.Number, OfferOf(cycle, decision, inputs, now, level), (decision as RoutingDecision.FromPool)?.Earners ?? []);
        return await assign.DrawAsync(draw, read.Counts.After(decision, now), read, cancellationToken) switch
        {
            DrawOutcome.Drawn => DrawnAs(draw.Offer),
            DrawOutcome.DrawnBefore before => DrawnAs(before.Before.Offer),
            _ => null,
        };

        DrawnOffer DrawnAs(Offer offer) => new(offer, decision.Explanation, RecordedRouting.Of(record.LeadId, cycle.Number, request, offer));
    }

    // A guard does not drop the person: the lead desk looks at the request, with the reason (D-15).
    private static RoutingDecision.Fallback ToLeadDesk(string guard, TableVersion version) => new(guard)
    {
        Representative = version.Table.Otherwise.Representative,
        AcceptWithin = version.Table.Otherwise.AcceptWithin,
        Table = version.Name,
        Version = version.Version,
        Explanation = new RoutingExplanation([], 0, [], 0),
    };

    private static Offer OfferOf(Cycle cycle, RoutingDecision decision, RoutingInputs inputs, DateTimeOffset now, ServiceLevel level) => new()
    {
        Number = cycle.Offers.Count + 1,
        Representative = decision.Representative,
        Department = Chain.DueDepartment(cycle) ?? Chain.SalesOf(cycle)[0],
        FastLane = cycle.IsInFastLane,
        Pool = decision is RoutingDecision.FromPool ? decision.Pool : null,
        Rule = decision.Rule,
        Table = decision.Table,
        TableVersion = decision.Version,
        Fallback = decision.Reason,
        OfferedAt = now,
        AcceptBy = BusinessTime.Add(now, level.AcceptWithinOf(decision.AcceptWithin, cycle.IsInFastLane), inputs.HoursOf(decision.Representative)),
    };
}
