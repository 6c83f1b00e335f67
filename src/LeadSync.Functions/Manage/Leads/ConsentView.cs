using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Legal basis and permissions of a lead (D-29); nothing known is nothing allowed.</summary>
internal sealed record ConsentView(
    ConsentBasis? Basis, DateTimeOffset? At, string? Source, bool Assumed, IReadOnlyDictionary<string, ChannelPermission> Channels)
{
    public static ConsentView Of(Consent? consent) => new(
        consent?.Basis,
        consent?.At,
        consent?.Source,
        consent?.Assumed ?? false,
        consent?.Channels ?? new SortedDictionary<string, ChannelPermission>(StringComparer.Ordinal));
}
