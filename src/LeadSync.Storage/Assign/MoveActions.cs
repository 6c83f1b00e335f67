using Azure.Data.Tables;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;

namespace LeadSync.Storage.Assign;

/// <summary>The rows of a draw that is moved to somebody else: the draw, both loads, the pool that drew.</summary>
internal static class MoveActions
{
    public static IEnumerable<TableTransactionAction> Of(TableEntity row, Offer held, RoutingDecision decision, AssignSnapshot read, DateTimeOffset now)
    {
        var drawn = AssignRows.DrawOf(row);
        var moved = drawn with
        {
            Offer = drawn.Offer with { Representative = decision.Representative, Pool = decision is RoutingDecision.FromPool ? decision.Pool : null, Rule = decision.Rule, Fallback = decision.Reason },
            Candidates = (decision as RoutingDecision.FromPool)?.Earners ?? [],
        };
        yield return new TableTransactionAction(TableTransactionActionType.UpdateReplace, AssignRows.DrawRow(moved), row.ETag);
        if (decision.Representative == held.Representative) yield break;
        var after = read.Counts.After(decision, now);
        var load = read.Counts.LoadOf(held.Representative);
        yield return AssignRows.Write(AssignRows.Load(held.Representative, load with { Open = Math.Max(0, load.Open - 1) }), read.Guards);
        yield return AssignRows.Write(AssignRows.Load(decision.Representative, after.LoadOf(decision.Representative)), read.Guards);
        if (decision is RoutingDecision.FromPool drew) yield return AssignRows.Write(AssignRows.Pool(drew.Pool!, drew.Credits), read.Guards);
    }
}
