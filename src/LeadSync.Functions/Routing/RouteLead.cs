using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Routing;

/// <summary>Finds a waiting cycle its representative: load, draw, offer, send (D-22).</summary>
/// <param name="leads">The leads.</param>
/// <param name="updater">Stores changes.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="routing">Routing tables and people.</param>
/// <param name="calendars">Working hours.</param>
/// <param name="owners">Who owns the accounts of companies.</param>
/// <param name="draws">Draws the representative.</param>
/// <param name="assign">Releases a draw that leads to no offer.</param>
/// <param name="time">The clock.</param>
public sealed class RouteLead(
    LeadStore leads, LeadUpdater updater, ServiceLevelSource agreements, RoutingSource routing, CalendarSource calendars, AccountOwners owners, LeadDraw draws, AssignStore assign, TimeProvider time)
{
    /// <summary>Makes one offer; a second time only finishes what the first left.</summary>
    public async Task RunAsync(RouteLeadMessage message, CancellationToken cancellationToken)
    {
        var op = LeadUpdater.NewOp();
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var result = await updater.UpdateAsync(
            token => leads.FindAsync(message.LeadId, token),
            async record => await DrawnAsync(fold, record, message, cancellationToken) is { } drawn ? Offered(fold, record, message, drawn, op) : null,
            op,
            cancellationToken);
        if (result is UpdateResult.Unchanged unchanged) await FinishAsync(unchanged.Record, message, cancellationToken);
        // Drawn for a lead that has been merged into another since.
        if (result is UpdateResult.Unchanged { Record.LeadId: var leadId } && leadId != message.LeadId)
            await assign.ReleaseUnusedAsync(message.LeadId, message.Cycle, message.Offer, cancellationToken);
    }

    private async Task<DrawnOffer?> DrawnAsync(LeadFold fold, LeadRecord record, RouteLeadMessage message, CancellationToken cancellationToken)
    {
        if (record.State.CycleOf(message.Cycle) is not { } cycle || !LeadChange.Waits(cycle) || LeadChange.NextOffer(cycle).Offer != message.Offer) return null;
        var level = fold.LevelOf(record.State, time.GetUtcNow());
        var inputs = await routing.GetAsync(level.Routing, cancellationToken);
        var hours = await calendars.GetAsync(level.Calendar, inputs.People, cancellationToken);
        var owner = await owners.OfAsync(record, Chain.DueDepartment(cycle)!, cancellationToken);
        return await draws.DrawAsync(fold, record, cycle, inputs with { Calendars = hours }, owner, level, cancellationToken);
    }

    private LeadUpdate Offered(LeadFold fold, LeadRecord record, RouteLeadMessage message, DrawnOffer drawn, string op) => new()
    {
        After = fold.Tell(record.State, new ToldFact.Offered(message.Cycle, record.State.NextPlace(time.GetUtcNow(), op), "routing", drawn.Offer, record.State.CycleOf(message.Cycle)!.Milestone)),
        What = "route",
        Cycle = message.Cycle,
        Versions = new SortedDictionary<string, int>(StringComparer.Ordinal) { [RerunRouting.Table + drawn.Offer.Table] = drawn.Offer.TableVersion },
        Inputs = new
        {
            department = drawn.Offer.Department,
            country = record.State.Contact.Country?.Value,
            postalCode = record.State.Contact.PostalCode,
            industry = record.State.Contact.Industry,
            employees = record.State.Contact.Employees,
            product = record.State.Contact.Product,
            draw = drawn.Inputs,
        },
        Routed = [drawn.Recorded],
        Outcome = new { offer = drawn.Offer, trace = drawn.Explanation },
    };

    // The offer exists: a crash may have cut off what it set off. The lead went another way: a draw for it counts no longer.
    private async Task FinishAsync(LeadRecord record, RouteLeadMessage message, CancellationToken cancellationToken)
    {
        var offer = record.State.CycleOf(message.Cycle)?.Offers.FirstOrDefault(each => each.Number == message.Offer);
        if (offer is null)
        {
            await assign.ReleaseUnusedAsync(record.LeadId, message.Cycle, message.Offer, cancellationToken);
            return;
        }

        var file = await leads.ReadHistoryAsync(record, cancellationToken);
        await updater.FinishAsync(file, file.Decisions.Where(row => row.Decision.What == "route" && row.Decision.Cycle == message.Cycle).Select(row => row.Op).ToHashSet(StringComparer.Ordinal), cancellationToken);
    }
}
