using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Routing;

/// <summary>Draws the representative of one offer. One draw at a time in a process, so that rivals are processes, not leads (architecture B5).</summary>
/// <param name="assign">Credits, counts and draws.</param>
/// <param name="time">The clock.</param>
public sealed class LeadDraw(AssignStore assign, TimeProvider time) : IDisposable
{
    /// <summary>The department that receives an MQL; others follow with staffing (D-21).</summary>
    public const string Department = "inside-sales";

    private const int MaxTries = 30;
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Draws, or finds the draw that an earlier try stored.</summary>
    /// <param name="record">The lead.</param>
    /// <param name="cycle">The cycle that needs an owner.</param>
    /// <param name="inputs">Table and people.</param>
    /// <param name="acceptWithin">How long the offer stands where the rule says nothing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<DrawnOffer> DrawAsync(
        LeadRecord record, Cycle cycle, RoutingInputs inputs, TimeSpan acceptWithin, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 1; attempt <= MaxTries; attempt++)
            {
                if (await TryDrawAsync(record, cycle, inputs, acceptWithin, cancellationToken) is { } drawn) return drawn;
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
        LeadRecord record, Cycle cycle, RoutingInputs inputs, TimeSpan acceptWithin, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var read = await assign.ReadAsync(cancellationToken);
        var decision = RoutingEngine.Decide(RequestOf(record, cycle, now), inputs.Table, inputs.People, read.Counts);
        var draw = new Draw(record.LeadId, cycle.Number, OfferOf(cycle, decision, now, acceptWithin), (decision as RoutingDecision.FromPool)?.Earners ?? []);
        return await assign.DrawAsync(draw, read.Counts.After(decision, now), read, cancellationToken) switch
        {
            DrawOutcome.Drawn => new DrawnOffer(draw.Offer, decision.Explanation),
            DrawOutcome.DrawnBefore before => new DrawnOffer(before.Before.Offer, decision.Explanation),
            _ => null,
        };
    }

    private static RoutingRequest RequestOf(LeadRecord record, Cycle cycle, DateTimeOffset now) => new(
        new LeadFields(record.State.Contact),
        now,
        Department,
        [.. cycle.Offers.Where(offer => !offer.IsHeld).Select(offer => offer.Representative)]);

    private static Offer OfferOf(Cycle cycle, RoutingDecision decision, DateTimeOffset now, TimeSpan acceptWithin) => new()
    {
        Number = cycle.Offers.Count + 1,
        Representative = decision.Representative,
        Department = Department,
        Pool = decision is RoutingDecision.FromPool ? decision.Pool : null,
        Rule = decision.Rule,
        Table = decision.Table,
        TableVersion = decision.Version,
        Fallback = decision.Reason,
        OfferedAt = now,
        AcceptBy = now + (decision.AcceptWithin ?? acceptWithin),
    };
}
