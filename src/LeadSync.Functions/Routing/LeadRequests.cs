using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Routing;

/// <summary>What routing is asked about a lead at a hand-over: the same for a draw and for its explanation.</summary>
internal static class LeadRequests
{
    /// <summary>The question.</summary>
    /// <param name="fold">In whose words the lead's stage is said.</param>
    /// <param name="record">The lead.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="now">The time.</param>
    /// <param name="accountOwner">Who owns the account of the lead's company; null for nobody.</param>
    /// <param name="department">The department that receives; null for the one that is due.</param>
    public static RoutingRequest Of(LeadFold fold, LeadRecord record, Cycle cycle, DateTimeOffset now, string? accountOwner = null, string? department = null) => new(
        new LeadFields(record.State.Contact),
        now,
        department ?? Chain.DueDepartment(cycle),
        [.. cycle.Offers.Where(offer => !offer.IsHeld).Select(offer => offer.Representative)])
    {
        ExistingOwner = Chain.OwnerOfAccount(record.State, cycle) ?? accountOwner,
        Context = new RoutingContext
        {
            Staffing = cycle.Staffing,
            Stage = fold.StageOf(record.State, cycle),
            FastLane = cycle.IsInFastLane,
            Product = cycle.Product,
        },
    };
}
