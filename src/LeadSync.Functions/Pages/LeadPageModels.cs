using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Storage.Leads;
using LeadSync.Web.Leads;
using LeadSync.Web.Rendering;

namespace LeadSync.Functions.Pages;

/// <summary>Makes the page of a lead from everything that is kept of it.</summary>
internal static class LeadPageModels
{
    private static readonly Milestone[] BesideTheLine = [Milestone.Recycled, Milestone.Disqualified, Milestone.Linked, Milestone.Lost];

    public static LeadPageModel Of(LeadFile file, LeadFold fold, People people, PageFrame frame, DateTimeOffset now)
    {
        var explained = LeadViews.Explained(file, fold);
        var (state, current) = (file.Record.State, file.Record.State.Current!);
        var (profile, score) = (fold.ProfileOf(state, state.Last.At), ExplainedScore.Of(state, fold, explained, now));
        var level = QualificationLevels.Of(score.Level, state.Contact, score.AsOf);
        return new LeadPageModel
        {
            Frame = frame,
            LeadId = file.Record.LeadId,
            Stage = profile.StageOf(current.Milestone),
            Milestone = current.Milestone,
            SubStage = current.SubStage,
            StageLine = [.. profile.Stages.Where(stage => !stage.Milestones.All(BesideTheLine.Contains)).Select(stage => stage.Name)],
            Contact = state.Contact,
            MayContact = ContactAnswers(ContactLaw.Decide(fold.LevelOf(state, now), state.Contact, current.RequestedAt)),
            Level = level.Level,
            MissingForNextLevel = level.MissingForNext,
            RipeWhen = LeadViews.RipeWhenOf(state, current, fold, score.AsOf),
            Tasks = current.Tasks,
            Score = ScoreOf(score),
            Owner = current.Held is { } held ? people.NameOf(held.Representative) : null,
            History = [.. state.History.Select(change => EntryOf(change, people))],
            Cycles = [.. state.Cycles.Select(EntryOf)],
            Offers = [.. state.Cycles.SelectMany(cycle => cycle.Offers.Select(offer => new OfferEntry(cycle.Number, people.NameOf(offer.Representative), offer)))],
            Routing = [.. RoutingEntries.Of(file.Decisions, people)],
            Events = [.. EventEntries.Of(file.Events, explained)],
            Crm = current.Crm,
            WouldNotBeNow = current.WouldNotBeNow,
        };
    }

    private static LeadScore ScoreOf(ExplainedScore score) => new()
    {
        Fit = score.Score.Fit,
        Engagement = score.Score.Engagement,
        Grade = Grades.Of(score.Level.Grades, score.Score),
        Threshold = score.Level.Threshold,
        AsOf = score.AsOf,
        Lines = [.. score.Lines.OrderByDescending(line => line.At)],
    };

    private static ChannelAnswer[] ContactAnswers(ContactDecision decision) => [AnswerOf("call", decision.Call), AnswerOf("email", decision.Email), AnswerOf("post", decision.Post)];

    private static ChannelAnswer AnswerOf(string channel, ChannelRight right) =>
        new(channel, right.Allowed, new CodedReason(right.Because.Code, new Dictionary<string, string>(right.Because.Arguments, StringComparer.Ordinal) { ["at"] = right.Because.Arguments.GetValueOrDefault("at", "–") }));

    private static HistoryEntry EntryOf(StageChange change, People people) => new(
        change.Cycle, change.From, change.To, change.Milestone, change.Place.At, people.NameOf(change.By), change.Arguments is { } arguments ? new CodedReason(change.Reason, arguments) : CodedReason.Of(change.Reason));

    private static CycleEntry EntryOf(Cycle cycle) => new()
    {
        Number = cycle.Number,
        Kind = cycle.Kind,
        OpenedAt = cycle.OpenedAt,
        EndedAt = cycle.EndedAt,
        Outcome = cycle.Outcome,
        RestUntil = cycle.RestUntil,
        ContactedAt = cycle.ContactedAt,
        Amount = cycle.Amount,
    };
}
