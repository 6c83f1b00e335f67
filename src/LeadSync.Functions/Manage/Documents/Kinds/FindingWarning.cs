using LeadSync.Domain.Routing.Proof;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>What a routing table proves, as warnings are answered: members that do not apply are left out.</summary>
internal static class FindingWarning
{
    public static DocumentWarning Of(RoutingFinding finding) => new(finding.Code, [.. Members(finding).Where(member => member.Value is not null)]);

    private static IEnumerable<(string Name, object? Value)> Members(RoutingFinding finding) =>
    [
        ("rule", finding.Rule), ("hiddenBy", finding.HiddenBy), ("hiddenByAll", finding.HiddenByAll), ("lead", finding.Lead), ("pool", finding.Pool),
        ("representative", finding.Representative), ("count", finding.Count), ("message", finding.Message),
    ];
}
