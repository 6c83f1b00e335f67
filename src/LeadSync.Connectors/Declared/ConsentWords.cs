using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Declared;

/// <summary>Words of the canonical form for bases and permissions (D-29).</summary>
internal static class ConsentWords
{
    public static IReadOnlyDictionary<string, ConsentBasis> Bases { get; } = new Dictionary<string, ConsentBasis>(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = ConsentBasis.None, ["consent"] = ConsentBasis.Consent, ["request"] = ConsentBasis.Request, ["customer"] = ConsentBasis.Customer,
        ["legitimate-interest"] = ConsentBasis.LegitimateInterest,
    };

    public static IReadOnlyDictionary<string, PermissionStatus> Statuses { get; } = new Dictionary<string, PermissionStatus>(StringComparer.OrdinalIgnoreCase)
    {
        ["unknown"] = PermissionStatus.Unknown, ["requested"] = PermissionStatus.Requested, ["confirmed"] = PermissionStatus.Confirmed, ["withdrawn"] = PermissionStatus.Withdrawn,
    };
}
