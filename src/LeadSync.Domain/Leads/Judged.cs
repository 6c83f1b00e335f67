using LeadSync.Domain.Funnels;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Leads;

/// <summary>Judges, after a row, whether a cycle becomes an MQL, and what holds it back where only a gate is missing (D-11, D-14, D-18, D-21, D-29).</summary>
internal static class Judged
{
    public static LeadState By(LeadState state, int number, Moment moment, string reason = "threshold-reached")
    {
        var cycle = state.CycleOf(number)!;
        if (cycle.IsInFastLane || moment.Profile.Move(cycle.Milestone, StageTrigger.Ripen) is not StageMove.Allowed) return state;
        if (IsMarketingAlone(cycle)) return Held(state, cycle, []);
        if (ScoreOf(state, cycle, moment).Total < moment.Level.Threshold) return Held(state, cycle, []);
        return DisqualifiedBy(state, cycle, moment) is { } guard
            ? Disqualified(state, cycle, guard, moment)
            : Gated(state, cycle, MissingOf(state, cycle, moment), moment, reason);
    }

    /// <summary>True where nobody of sales cares: such a lead is never offered (D-21).</summary>
    public static bool IsMarketingAlone(Cycle cycle) =>
        cycle.Staffing.Count > 0 && !cycle.Staffing.Contains(Departments.InsideSales, StringComparer.Ordinal) && !cycle.Staffing.Contains(Departments.FieldSales, StringComparer.Ordinal);

    /// <summary>The reason of the guard that applies; null where none does.</summary>
    public static string? GuardOf(LeadState state, Cycle cycle, Moment moment, Touchpoint? touchpoint = null) =>
        Guards.Of(moment.Level, moment.FieldsOf(state, cycle, touchpoint), moment.At)?.Reason;

    /// <summary>All that keeps a cycle from being an MQL, as of a moment.</summary>
    public static IReadOnlyList<CodedReason> MissingOf(LeadState state, Cycle cycle, Moment moment)
    {
        List<CodedReason> missing = [.. RipeWhen.Of(moment.Level, state.Contact, ScoreOf(state, cycle, moment), moment.At, cycle.RestUntil)];
        if (cycle is { Milestone: Milestone.Recycled, EngagedAt: null }) missing.Add(CodedReason.Of(Gates.NewEngagement));
        if (GuardOf(state, cycle, moment) is { } guard) missing.Add(CodedReason.Of(Gates.Guard, ("reason", guard)));
        return missing.FindAll(reason => !cycle.Overrides.Contains(reason.Code, StringComparer.Ordinal));
    }

    /// <summary>Decides who cares (D-21): until somebody was asked; from then on the chain may only grow longer.</summary>
    public static LeadState Staffed(LeadState state, Cycle cycle, Moment moment)
    {
        if (cycle.Milestone > Milestone.Confirmed && cycle.Milestone != Milestone.Recycled) return state;
        var departments = Staffing.Of(moment.Level, moment.FieldsOf(state, cycle), moment.At).Departments;
        var asked = cycle.Offers.Select(offer => offer.Department);
        return departments.SequenceEqual(cycle.Staffing, StringComparer.Ordinal) || asked.Except(departments, StringComparer.Ordinal).Any()
            ? state
            : state.With(cycle with { Staffing = departments });
    }

    private static Score ScoreOf(LeadState state, Cycle cycle, Moment moment) =>
        ScoreReading.Of(moment.Level, cycle.Points, moment.FieldsOf(state, cycle), moment.At).Score;

    private static LeadState Gated(LeadState state, Cycle cycle, IReadOnlyList<CodedReason> missing, Moment moment, string reason) => missing.Count == 0
        ? Ripened(state, cycle, moment, reason)
        : Called(Held(state, cycle, missing.Any(each => each.Code == Gates.Engagement) ? [] : missing), cycle.Number, moment);

    private static LeadState Held(LeadState state, Cycle cycle, IReadOnlyList<CodedReason> missing) =>
        cycle.HeldBack.SequenceEqual(missing) ? state : state.With(cycle with { HeldBack = missing });

    // Once in a cycle: who was called and said nothing is not called again by every newsletter.
    private static LeadState Called(LeadState state, int number, Moment moment)
    {
        var cycle = state.CycleOf(number)!;
        if (cycle.Tasks.Any(task => task.Kind == CareTask.QualificationCall)) return state;
        var facts = QualificationCalls.FactsFor(moment.Level, state.Contact, cycle.HeldBack);
        return facts.Count == 0 ? state : state.With(cycle.With(new CareTask(CareTask.QualificationCall, moment.At, null, string.Join(' ', facts))));
    }

    // Only where the points alone would bring somebody to sales: who asks for contact is looked at by a person (D-15).
    private static string? DisqualifiedBy(LeadState state, Cycle cycle, Moment moment) =>
        !cycle.Overrides.Contains(Gates.Guard, StringComparer.Ordinal) && Guards.Of(moment.Level, moment.FieldsOf(state, cycle), moment.At) is { Then: GuardConsequence.Disqualify } guard
            ? guard.Reason
            : null;

    private static LeadState Disqualified(LeadState state, Cycle cycle, string guard, Moment moment)
    {
        var moved = moment.Move(state, cycle, StageTrigger.Disqualify, "guard", guard);
        return moved.CycleOf(cycle.Number) is { Milestone: Milestone.Disqualified } ended
            ? moved.With(ended with { Outcome = "disqualified", EndReason = guard, EndedAt = moment.At, HeldBack = [] })
            : Held(state, cycle, [CodedReason.Of(Gates.Guard, ("reason", guard))]);
    }

    private static LeadState Ripened(LeadState state, Cycle cycle, Moment moment, string reason) =>
        moment.Move(state, cycle with { HeldBack = [] }, StageTrigger.Ripen, "score", reason, new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["threshold"] = moment.Level.Threshold.ToString(System.Globalization.CultureInfo.InvariantCulture),
        });
}
