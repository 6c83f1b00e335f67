using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Storage.Leads;
using LeadSync.Web.Leads;
using LeadSync.Web.Rendering;
using LeadSync.Web.Texts;

namespace LeadSync.Functions.Pages;

/// <summary>Makes the page of a lead from everything that is kept of it.</summary>
internal static class LeadPageModels
{
    private static readonly Milestone[] BesideTheLine = [Milestone.Recycled, Milestone.Disqualified, Milestone.Linked, Milestone.Lost];

    public static LeadPageModel Of(LeadFile file, LeadFold fold, People people, PageFrame frame)
    {
        var explained = LeadViews.Explained(file, fold);
        var (state, current) = (file.Record.State, file.Record.State.Cycles[^1]);
        return new LeadPageModel
        {
            Frame = frame,
            LeadId = file.Record.LeadId,
            Stage = fold.Profile.StageOf(current.Milestone),
            Milestone = current.Milestone,
            SubStage = current.SubStage,
            StageLine = [.. fold.Profile.Stages.Where(stage => !stage.Milestones.All(BesideTheLine.Contains)).Select(stage => stage.Name)],
            Contact = state.Contact,
            MayContact = ContactAnswers(state.Contact.Consent),
            Score = ScoreOf(ExplainedScore.Of(state, fold, explained)),
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
        Threshold = score.Level.Threshold,
        AsOf = score.AsOf,
        Lines = [.. score.Lines.OrderByDescending(line => line.At)],
    };

    private static ChannelAnswer[] ContactAnswers(Consent? consent)
    {
        var rights = MayContactView.Of(consent);
        return [AnswerOf("call", rights.Call), AnswerOf("email", rights.Email)];
    }

    private static ChannelAnswer AnswerOf(string channel, ContactRight right) => new(channel, right.Allowed, new CodedReason(right.Code, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["at"] = right.Since?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "–",
    }));

    private static HistoryEntry EntryOf(StageChange change, People people) => new(
        change.Cycle, change.From, change.To, change.Milestone, change.Place.At, people.NameOf(change.By), new CodedReason(change.Reason, change.Arguments));

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
