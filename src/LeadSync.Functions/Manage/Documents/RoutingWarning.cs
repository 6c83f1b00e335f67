using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>What is allowed, but hardly meant.</summary>
/// <param name="Code"><c>unreachable</c> or <c>golden-lead-moved</c>.</param>
/// <param name="Rule">The rule; null where it is no matter of one.</param>
/// <param name="HiddenBy">The rule before it that leaves it nothing.</param>
/// <param name="Golden">The golden lead that came out otherwise.</param>
internal sealed record RoutingWarning(string Code, string? Rule, string? HiddenBy, GoldenView? Golden)
{
    /// <summary>Rules behind one that always holds are never asked.</summary>
    public static IEnumerable<RoutingWarning> Unreachable(RoutingTable table)
    {
        var always = table.Rules.FirstOrDefault(rule => rule is { ValidFrom: null, ValidTo: null } && rule.When == Condition.Always);
        return always is null ? [] : table.Rules.SkipWhile(rule => rule != always).Skip(1).Select(rule => new RoutingWarning("unreachable", rule.Id, always.Id, null));
    }
}
