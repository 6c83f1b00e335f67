using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Functions.Documents;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Routing;

/// <summary>Executes a routing decision again from what it kept, under the versions of its time (guarantee 6). Nothing is drawn.</summary>
/// <param name="routing">Tables and people, by version.</param>
/// <param name="calendars">Working hours.</param>
public sealed class RerunRouting(RoutingSource routing, CalendarSource calendars)
{
    /// <summary>How a decision names the version of a routing table: this before the table's name.</summary>
    internal const string Table = "routing-table:";

    /// <summary>What comes out; null where the decision kept too little, or one of its documents is gone.</summary>
    /// <param name="fold">What was agreed about leads.</param>
    /// <param name="before">The lead as it stood.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<object?> AgainAsync(LeadFold fold, LeadRecord before, Decision decision, CancellationToken cancellationToken)
    {
        if (DrawOf(decision) is not { } draw || before.State.CycleOf(decision.Cycle ?? 0) is not { } cycle) return null;
        if (await InputsAsync(fold, before, decision, draw, cancellationToken) is not { } inputs) return null;
        var again = OfferDecision.Of(
            LeadRequests.Of(fold, before, cycle, draw.At, draw.AccountOwner), cycle, inputs, draw.Counts.ToCounts(), fold.LevelOf(before.State, draw.At));
        return new { offer = draw.Drawn ?? again.Offer, trace = again.Decision.Explanation };
    }

    /// <summary>The table, the people and the hours of a decision's time; null where one of the documents is gone.</summary>
    internal async Task<RoutingInputs?> InputsAsync(LeadFold fold, LeadRecord before, Decision decision, DrawInputs draw, CancellationToken cancellationToken)
    {
        var (name, version) = decision.Versions.FirstOrDefault(each => each.Key.StartsWith(Table, StringComparison.Ordinal));
        if (name is null || await routing.AtAsync(name[Table.Length..], version, draw.PeopleVersion, cancellationToken) is not { } inputs) return null;
        return inputs with { Calendars = await calendars.GetAsync(fold.LevelOf(before.State, draw.At).Calendar, inputs.People, draw.At, cancellationToken) };
    }

    private static DrawInputs? DrawOf(Decision decision) =>
        decision.Inputs.ValueKind == JsonValueKind.Object && decision.Inputs.TryGetProperty("draw", out var draw) ? draw.Deserialize<DrawInputs>(DomainJson.Options) : null;
}
