using LeadSync.Domain.Conditions;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Routing;

/// <summary>What routing is asked about a lead at a hand-over: the same for a draw and for its explanation.</summary>
internal static class LeadRequests
{
    public static RoutingRequest Of(LeadRecord record, Cycle cycle, DateTimeOffset now) => new(
        new LeadFields(record.State.Contact),
        now,
        Chain.DueDepartment(cycle),
        [.. cycle.Offers.Where(offer => !offer.IsHeld).Select(offer => offer.Representative)])
    {
        ExistingOwner = Chain.OwnerOfAccount(record.State, cycle),
        Context = new RoutingContext
        {
            Staffing = cycle.Staffing,
            Stage = FunnelProfiles.Of(record.State.Profile).StageOf(cycle.Milestone),
            FastLane = cycle.IsInFastLane,
            Product = cycle.Product,
        },
    };
}
