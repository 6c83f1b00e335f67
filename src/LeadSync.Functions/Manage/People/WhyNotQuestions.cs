using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Routing;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.People;

/// <summary>Asks a routing decision again and follows one representative through it.</summary>
/// <param name="documents">The tables of earlier versions.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="routing">Table and people in force.</param>
/// <param name="calendars">Working hours.</param>
/// <param name="owners">Who owns the account.</param>
/// <param name="assign">Credits and loads.</param>
public sealed class WhyNotQuestions(
    DocumentStore documents, ServiceLevelSource agreements, RoutingSource routing, CalendarSource calendars, AccountOwners owners, AssignStore assign)
{
    /// <summary>The answer; null where nobody knows the representative.</summary>
    /// <param name="file">The lead.</param>
    /// <param name="cycle">Its cycle.</param>
    /// <param name="offer">The offer that went to somebody; null where none was made.</param>
    /// <param name="at">The time of the decision.</param>
    /// <param name="representative">Who asks why not.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<WhyNot?> AskAsync(LeadFile file, Cycle cycle, Offer? offer, DateTimeOffset at, string representative, CancellationToken cancellationToken)
    {
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var level = fold.LevelOf(file.Record.State, at);
        var inputs = await routing.GetAsync(level.Routing, cancellationToken);
        if (inputs.People.Find(representative) is null) return null;
        var hours = await calendars.GetAsync(level.Calendar, inputs.People, cancellationToken);
        var asked = cycle with { Offers = [.. cycle.Offers.Where(before => offer is null || before.Number < offer.Number)] };
        var department = offer?.Department ?? Chain.DueDepartment(cycle);
        var owner = offer is null && department is not null ? await owners.OfAsync(file.Record, department, cancellationToken) : null;
        var request = LeadRequests.Of(fold, file.Record, asked, at, owner, department);
        if (offer is null) return WhyNot.Of(request, inputs.Table, inputs.People, (await assign.ReadAsync(cancellationToken)).Counts, representative, hours);
        // What everybody had on the desk then is not kept: whom that kept from the offer was written down with it.
        var now = WhyNot.Of(request, await TableAsync(offer, inputs.Table, cancellationToken), inputs.People, AssignmentCounts.None, representative, hours);
        return Then(now, offer, RoutedOffers.Dropped(file.Decisions, cycle.Number, offer.Number, representative), representative);
    }

    private static WhyNot Then(WhyNot now, Offer offer, string? dropped, string representative)
    {
        if (offer.Representative == representative) return now with { Code = "chosen", Rule = offer.Rule, Test = null, Differs = "Nothing: the lead went to this representative." };
        if (dropped is not null) return WhyNot.Dropped(dropped, offer.Rule);
        if (offer is { Rule: null, Fallback: null }) return WhyNot.OwnedAccount;
        return now.IsOfPerson || now.Code == "chosen" ? WhyNot.NotNext(offer.Rule) : now;
    }

    private async Task<TableVersion> TableAsync(Offer offer, TableVersion current, CancellationToken cancellationToken)
    {
        if (offer.Table == current.Name && offer.TableVersion == current.Version) return current;
        var version = await documents.GetVersionAsync(RoutingSource.Table(offer.Table), offer.TableVersion, cancellationToken);
        return version is not null && RoutingTableReader.Read(DocumentBody.Stored(version.Text)) is Reading<RoutingTable>.Done(var table)
            ? new TableVersion(offer.Table, offer.TableVersion, table)
            : current;
    }
}
