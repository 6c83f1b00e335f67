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
        var (decision, offered) = OfferDecision.Of(request, cycle, inputs, read.Counts, level);
        var draw = new Draw(record.LeadId, cycle.Number, offered, (decision as RoutingDecision.FromPool)?.Earners ?? []);
        return await assign.DrawAsync(draw, read.Counts.After(decision, now), read, cancellationToken) switch
        {
            DrawOutcome.Drawn => DrawnAs(draw.Offer, null),
            DrawOutcome.DrawnBefore before => DrawnAs(before.Before.Offer, before.Before.Offer),
            _ => null,
        };

        DrawnOffer DrawnAs(Offer offer, Offer? before) => new(
            offer,
            decision.Explanation,
            RecordedRouting.Of(record.LeadId, cycle.Number, request, offer),
            new DrawInputs(now, inputs.PeopleVersion, accountOwner, DrawCounts.Of(decision, inputs.Table.Table, inputs.People, read.Counts, request.ExistingOwner), before));
    }
}
