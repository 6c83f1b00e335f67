using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>An offer of a cycle and how it was answered.</summary>
internal sealed record OfferView(
    int Number,
    string Representative,
    string Department,
    string? Pool,
    string? Rule,
    string Table,
    int Version,
    DateTimeOffset OfferedAt,
    DateTimeOffset AcceptBy,
    DateTimeOffset? AcceptedAt,
    OfferOutcome Outcome,
    string? Reason,
    string? Fallback)
{
    public static OfferView Of(Offer offer) => new(
        offer.Number,
        offer.Representative,
        offer.Department,
        offer.Pool,
        offer.Rule,
        offer.Table,
        offer.TableVersion,
        offer.OfferedAt,
        offer.AcceptBy,
        offer.AcceptedAt,
        offer.Outcome,
        offer.Reason,
        offer.Fallback);
}
