using LeadSync.Domain.Funnels;
using LeadSync.Domain.Qualification;

namespace LeadSync.Domain.Leads;

/// <summary>The chain of departments of a cycle: at each hand-over one of them is asked, with an offer of its own (D-22).</summary>
public static class Chain
{
    /// <summary>The department that waits to be asked now; null where nobody is to be asked.</summary>
    public static string? DueDepartment(Cycle cycle) => cycle switch
    {
        { IsOpen: false } => ServiceDue(cycle),
        { Milestone: Milestone.Confirmed } when Next(cycle) is { } next && cycle.Held?.Department != next => next,
        { Held: not null } => null,
        { Milestone: Milestone.Confirmed } => SalesOf(cycle)[^1],
        { Milestone: Milestone.Qualified } or { IsInFastLane: true } => SalesOf(cycle)[0],
        _ => null,
    };

    /// <summary>The sales departments that care for a cycle, in order; without any, inside sales: who asks for contact always reaches a person (D-21).</summary>
    public static IReadOnlyList<string> SalesOf(Cycle cycle)
    {
        var sales = cycle.Staffing.Where(department => department is Departments.InsideSales or Departments.FieldSales).ToList();
        return sales.Count > 0 ? sales : [Departments.InsideSales];
    }

    /// <summary>Who sold to the customer before: a customer's new cycle is offered to the owner of the account first (D-5). Null for a first purchase.</summary>
    /// <param name="state">The lead.</param>
    /// <param name="cycle">The cycle that waits.</param>
    public static string? OwnerOfAccount(LeadState state, Cycle cycle) =>
        cycle.Kind == CycleKind.Existing
            ? state.Cycles.Where(before => before.Milestone == Milestone.Won && before.Number != cycle.Number)
                .SelectMany(before => before.Offers).LastOrDefault(offer => offer is { Outcome: OfferOutcome.Accepted } && offer.Department != Departments.CustomerService)?.Representative
            : null;

    /// <summary>True where a further department of sales follows the one that holds the lead.</summary>
    public static bool HasNext(Cycle cycle) => cycle.Held is { } held && Next(cycle) is { } next && held.Department != next;

    /// <summary>True where the holder is a later department than the first: what it refuses goes back to the hand-over, not to the beginning.</summary>
    public static bool IsLater(Cycle cycle) => cycle.Held is { } held && SalesOf(cycle) is { Count: > 1 } sales && held.Department == sales[^1];

    // Customer service is asked after a purchase, where the staffing names it.
    private static string? ServiceDue(Cycle cycle) =>
        cycle.Milestone == Milestone.Won && cycle.Staffing.Contains(Departments.CustomerService, StringComparer.Ordinal)
            && cycle.Held?.Department != Departments.CustomerService
            ? Departments.CustomerService
            : null;

    private static string? Next(Cycle cycle) => SalesOf(cycle) is { Count: > 1 } sales ? sales[^1] : null;
}
