using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Who owns a cycle, by which rule, and until when the offer is to be answered.</summary>
internal sealed record OwnerView(
    string Representative,
    string Department,
    string? Pool,
    string? Rule,
    string Table,
    int Version,
    DateTimeOffset OfferedAt,
    DateTimeOffset AcceptBy,
    DateTimeOffset? AcceptedAt,
    string? Fallback)
{
    public static OwnerView? Of(Offer? offer) => offer is null ? null : new(
        offer.Representative,
        offer.Department,
        offer.Pool,
        offer.Rule,
        offer.Table,
        offer.TableVersion,
        offer.OfferedAt,
        offer.AcceptBy,
        offer.AcceptedAt,
        offer.Fallback);
}
