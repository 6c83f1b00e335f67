using System.Globalization;
using LeadSync.Domain.Calendars;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>Why a representative did not get a lead: the first condition or filter that stood in the way, and what would have had to differ.</summary>
/// <param name="Code">
/// <c>chosen</c> (nothing stood in the way), <c>account-owner</c>, <c>no-rule-names</c>, <c>test-failed</c>, <c>not-yet-valid</c>, <c>expired</c>,
/// <c>earlier-rule</c>, <c>not-next</c>, or one of <see cref="RoutingReasons"/>.
/// </param>
/// <param name="Rule">The first rule that would give the lead to this representative; null where none does, or where it is no matter of one.</param>
/// <param name="Test">The test that failed; null unless <paramref name="Code"/> is <c>test-failed</c>.</param>
/// <param name="Differs">What would have had to differ, in a sentence; names no colleague's absence (D-32).</param>
public sealed record WhyNot(string Code, string? Rule, ConditionFailure? Test, string Differs)
{
    /// <summary>Somebody else owns the account: neither named accounts nor rules were asked.</summary>
    public static WhyNot OwnedAccount { get; } = new("account-owner", null, null, "The account would have to have no owner, or this one.");

    /// <summary>Asks the same decision again and follows one representative through it.</summary>
    /// <param name="request">The lead.</param>
    /// <param name="version">The table.</param>
    /// <param name="people">The representatives.</param>
    /// <param name="counts">Credits and loads before the decision.</param>
    /// <param name="representative">Who asks why not.</param>
    /// <param name="calendars">Working hours, for pools that look at them.</param>
    public static WhyNot Of(
        RoutingRequest request, TableVersion version, RepresentativeList people, AssignmentCounts counts, string representative, CalendarSet? calendars = null)
    {
        var decision = RoutingEngine.Decide(request, version, people, counts, calendars);
        if (decision.Representative == representative) return new("chosen", decision.Rule, null, "Nothing: the lead goes to this representative.");
        if (decision is RoutingDecision.AccountOwner) return OwnedAccount;
        var check = new CandidateCheck(request, people, counts, calendars);
        var naming = version.Table.InOrder.Where(rule => Gives(rule, version.Table, check, representative)).ToArray();
        return naming.FirstOrDefault(rule => rule.Id == decision.Rule) is { } matched
            ? Filtered(matched, version.Table, check, representative)
            : Unmatched(naming, decision, request);
    }

    /// <summary>What a decision wrote down of a candidate whom it dropped.</summary>
    /// <param name="reason">One of <see cref="RoutingReasons"/>.</param>
    /// <param name="rule">The rule that held.</param>
    public static WhyNot Dropped(string reason, string? rule) => new(reason, rule, null, WhyNotText.OfRecorded(reason));

    /// <summary>Nothing stood in the way, but somebody else was next.</summary>
    /// <param name="rule">The rule that held.</param>
    public static WhyNot NotNext(string? rule) => new("not-next", rule, null, "Another member was next: the lead would have to come at another turn.");

    /// <summary>Whether it says that the representative could not take the lead, rather than that the lead belonged elsewhere.</summary>
    public bool IsOfPerson => Code is RoutingReasons.Absent or RoutingReasons.OutsideHours or RoutingReasons.NoCapacity
        or RoutingReasons.AskedBefore or RoutingReasons.NotAllowed or RoutingReasons.OwnerDisabled;

    /// <summary>The same as a colleague may read it (D-32): that the representative could not take the lead, not why.</summary>
    public WhyNot Redacted() => IsOfPerson ? new(RoutingReasons.Unavailable, Rule, null, "The representative could not take the lead.") : this;

    private static bool Gives(RoutingRule rule, RoutingTable table, CandidateCheck check, string representative) => rule.Assign switch
    {
        Assignment.ToPool to => table.FindPool(to.Pool)?.Members.Any(member => member.Representative == representative) == true,
        Assignment.ToRepresentative to => to.Representative == representative || CandidateFilter.Of(to.Representative, check).Names(representative),
        _ => false,
    };

    private static WhyNot Filtered(RoutingRule rule, RoutingTable table, CandidateCheck check, string representative)
    {
        var pool = rule.Assign is Assignment.ToPool to ? table.FindPool(to.Pool) : null;
        return check.WhyNot(representative, pool) is { } reason
            ? new(reason, rule.Id, null, WhyNotText.Of(reason, representative, check))
            : new("not-next", rule.Id, null, $"Another member was next by the strategy {pool?.Strategy.Name ?? "of the rule"}: the lead would have to come at another turn.");
    }

    private static WhyNot Unmatched(RoutingRule[] naming, RoutingDecision decision, RoutingRequest request)
    {
        if (naming.Length == 0) return new("no-rule-names", null, null, "A rule, or a pool of a rule, would have to name this representative.");
        var (first, fields) = (naming[0], request.Fields);
        var line = RuleTrace.Of(first, fields, request.Now);
        return line.Outcome switch
        {
            RuleOutcome.TestFailed => new("test-failed", first.Id, line.Failure, WhyNotText.Of(line.Failure!)),
            RuleOutcome.NotYetValid => new("not-yet-valid", first.Id, null, string.Create(CultureInfo.InvariantCulture, $"The lead would have to come from {first.ValidFrom:O} on.")),
            RuleOutcome.Expired => new("expired", first.Id, null, string.Create(CultureInfo.InvariantCulture, $"The lead would have to come before {first.ValidTo:O}.")),
            _ => new("earlier-rule", first.Id, null, $"Rule {decision.Rule} stands before it and holds: it would have to stand behind, or not hold."),
        };
    }
}
