using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>A rule that was looked at.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Outcome">What that showed.</param>
/// <param name="Failure">The first test that failed; null unless <paramref name="Outcome"/> is <see cref="RuleOutcome.TestFailed"/>.</param>
public sealed record RuleTrace(string Rule, RuleOutcome Outcome, ConditionFailure? Failure = null)
{
    internal static RuleTrace Of(RoutingRule rule, IFieldSource lead, DateTimeOffset now)
    {
        if (now < rule.ValidFrom) return new(rule.Id, RuleOutcome.NotYetValid);
        if (now >= rule.ValidTo) return new(rule.Id, RuleOutcome.Expired);
        return rule.When.FirstFailure(lead) is { } failure ? new(rule.Id, RuleOutcome.TestFailed, failure) : new(rule.Id, RuleOutcome.Matched);
    }
}
