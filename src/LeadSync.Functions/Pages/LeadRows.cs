using LeadSync.Domain.Leads;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Web.Leads;

namespace LeadSync.Functions.Pages;

/// <summary>Makes the lines of the list of leads.</summary>
internal static class LeadRows
{
    public static LeadRow Of(ListedLead lead, LeadFold fold, People people)
    {
        var (state, cycle) = (lead.Record.State, lead.Cycle);
        var summary = LeadSummary.Of(lead.Record, cycle, fold);
        return new LeadRow
        {
            LeadId = summary.LeadId,
            Name = PersonName.Of(state.Contact),
            Company = summary.Company,
            Stage = summary.Stage,
            Milestone = summary.Milestone,
            SubStage = summary.SubStage,
            Score = summary.Score,
            Threshold = fold.LevelOf(state, state.Last.At).Threshold,
            Owner = summary.Owner is { } owner ? people.NameOf(owner.Representative) : null,
            Offer = cycle.Offers.Count > 0 ? Summary(cycle.Offers[^1]) : null,
            LastMoveAt = summary.MovedAt,
        };
    }

    private static OfferSummary Summary(Offer offer) => new(offer.OfferedAt, offer.AcceptBy, offer.Outcome);
}
