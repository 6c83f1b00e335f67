using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;
using LeadSync.Functions.Manage.Leads;

namespace LeadSync.Functions.Backtests;

/// <summary>What a service level makes of a lead that somebody tries out.</summary>
internal sealed record TriedView(
    string Stage, Milestone Milestone, DateTimeOffset? MqlAt, ScoreView Score, int Level, IReadOnlyList<string> MissingForNextLevel, IReadOnlyList<CodedReason> RipeWhen,
    IReadOnlyList<string> Staffing, string? FastLaneFrom, string? Guard, string? Persona, MayContactView MayContact)
{
    public static TriedView Of(LeadFold fold, TriedLead lead, DateTimeOffset now)
    {
        var events = lead.Events.OrderBy(LeadFold.PlaceOf).ToList();
        var state = events.Aggregate(LeadState.Empty, fold.Apply);
        var (cycle, score) = (state.Current!, ExplainedScore.Of(state, fold, fold.Explain(state, events), now));
        var level = QualificationLevels.Of(score.Level, state.Contact, now);
        return new(
            fold.StageOf(state, cycle),
            cycle.Milestone,
            state.History.FirstOrDefault(change => change.Milestone == Milestone.Qualified)?.Place.At,
            ScoreView.Of(score, Grades.Of(score.Level.Grades, score.Score)),
            level.Level,
            level.MissingForNext,
            LeadViews.RipeWhenOf(state, cycle, fold, now),
            cycle.Staffing,
            cycle.FastLane?.FromStage,
            cycle.FastLane?.Guard ?? (cycle.Milestone == Milestone.Disqualified ? cycle.EndReason : null),
            Personas.Of(score.Level, fold.FieldsOf(state, cycle, now), now)?.Id,
            MayContactView.Of(ContactLaw.Decide(score.Level, state.Contact, cycle.RequestedAt)));
    }
}
