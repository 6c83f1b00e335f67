using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Makes the answer about a lead from everything that is kept of it. Stage, score, owner and CRM record are those of the cycle changed last (architecture A10).</summary>
internal static class LeadViews
{
    /// <summary>A lead as of a moment, in the words of the profile by which it moves.</summary>
    public static LeadView Of(LeadFile file, LeadFold fold, DateTimeOffset now) => Of(file, new LeadWords(fold, null), now);

    /// <summary>A lead as of a moment, in any profile's words.</summary>
    public static LeadView Of(LeadFile file, LeadWords words, DateTimeOffset now)
    {
        var explained = Explained(file, words.Fold);
        return View(file, file.Record.State, ExplainedScore.Of(file.Record.State, words.Fold, explained, now), words, explained);
    }

    /// <summary>The events that count, each with what it gave.</summary>
    public static IReadOnlyList<ExplainedEvent> Explained(LeadFile file, LeadFold fold) =>
        fold.Explain(file.Record.State, file.Events.Where(row => row is { Lead: not null, Outcome: StoredEvent.Applied }).Select(row => row.Lead!));

    /// <summary>The person without what stands beside it.</summary>
    public static JsonElement ContactOf(LeadState state) =>
        JsonSerializer.SerializeToElement(state.Contact with { Consent = null, Facts = null }, DomainJson.Options);

    /// <summary>What a lead lacks that may still become an MQL; nothing for every other.</summary>
    public static IReadOnlyList<CodedReason> RipeWhenOf(LeadState state, Cycle cycle, LeadFold fold, DateTimeOffset at) =>
        cycle is { IsOpen: true, IsInFastLane: false, Milestone: Milestone.Identified or Milestone.Recycled } ? fold.RipeWhen(state, cycle, at) : [];

    private static LeadView View(LeadFile file, LeadState state, ExplainedScore score, LeadWords words, IReadOnlyList<ExplainedEvent> explained) =>
        View(file, state, state.Current!, score, QualificationLevels.Of(score.Level, state.Contact, score.AsOf), words, explained);

    private static LeadView View(
        LeadFile file, LeadState state, Cycle current, ExplainedScore score, LevelDecision level, LeadWords words, IReadOnlyList<ExplainedEvent> explained) => new()
    {
        LeadId = file.Record.LeadId,
        Profile = words.ProfileOf(state),
        ServiceLevel = AgreedView.Of(score.Level),
        Stage = words.StageOf(state, current, level.Level),
        Milestone = current.Milestone,
        SubStage = current.SubStage,
        Level = level.Level,
        MissingForNextLevel = level.MissingForNext,
        Contact = ContactOf(state),
        Consent = ConsentView.Of(state.Contact.Consent),
        Score = ScoreView.Of(score, Grades.Of(score.Level.Grades, score.Score)),
        FastLane = FastLaneView.Of(current, words),
        Staffing = current.Staffing,
        Held = current.HeldBack,
        RipeWhen = RipeWhenOf(state, current, words.Fold, score.AsOf),
        Cycle = current.Number,
        Cycles = [.. state.Cycles.Select(cycle => CycleView.Of(state, cycle, words, level.Level))],
        Facts = FactView.AllOf(state.Contact),
        MayContact = MayContactView.Of(ContactLaw.Decide(score.Level, state.Contact, current.RequestedAt)),
        Owner = OwnerView.Of(current.Held),
        Crm = current.Crm,
        History = [.. words.HistoryOf(state).Select(HistoryView.Of)],
        Events = EventView.AllOf(file.Events, explained),
        MergedFrom = file.Record.MergedFrom,
    };
}
