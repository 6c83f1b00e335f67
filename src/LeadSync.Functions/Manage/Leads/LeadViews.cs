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
    /// <summary>A lead as of a moment.</summary>
    public static LeadView Of(LeadFile file, LeadFold fold, DateTimeOffset now)
    {
        var explained = Explained(file, fold);
        return View(file, file.Record.State, ExplainedScore.Of(file.Record.State, fold, explained, now), fold, explained);
    }

    /// <summary>The events that count, each with what it gave.</summary>
    public static IReadOnlyList<ExplainedEvent> Explained(LeadFile file, LeadFold fold) =>
        fold.Explain(file.Record.State, file.Events.Where(row => row is { Lead: not null, Outcome: StoredEvent.Applied }).Select(row => row.Lead!));

    /// <summary>The person without what stands beside it.</summary>
    public static JsonElement ContactOf(LeadState state) =>
        JsonSerializer.SerializeToElement(state.Contact with { Consent = null, Facts = null }, DomainJson.Options);

    private static LeadView View(LeadFile file, LeadState state, ExplainedScore score, LeadFold fold, IReadOnlyList<ExplainedEvent> explained) =>
        View(file, state, state.Current!, score, QualificationLevels.Of(score.Level, state.Contact, score.AsOf), fold, explained);

    private static LeadView View(
        LeadFile file, LeadState state, Cycle current, ExplainedScore score, LevelDecision level, LeadFold fold, IReadOnlyList<ExplainedEvent> explained) => new()
    {
        LeadId = file.Record.LeadId,
        Profile = state.Profile,
        Stage = fold.StageOf(state, current),
        Milestone = current.Milestone,
        SubStage = current.SubStage,
        Level = level.Level,
        MissingForNextLevel = level.MissingForNext,
        Contact = ContactOf(state),
        Consent = ConsentView.Of(state.Contact.Consent),
        Score = ScoreView.Of(score, Grades.Of(score.Level.Grades, score.Score)),
        FastLane = FastLaneView.Of(current),
        Staffing = current.Staffing,
        Held = current.HeldBack,
        RipeWhen = RipeWhenOf(state, current, fold, score.AsOf),
        Cycle = current.Number,
        Cycles = [.. state.Cycles.Select(cycle => CycleView.Of(state, cycle, fold))],
        Facts = FactView.AllOf(state.Contact),
        MayContact = MayContactView.Of(ContactLaw.Decide(score.Level, state.Contact, current.RequestedAt)),
        Owner = OwnerView.Of(current.Held),
        Crm = current.Crm,
        History = [.. state.History.Select(HistoryView.Of)],
        Events = EventView.AllOf(file.Events, explained),
        MergedFrom = file.Record.MergedFrom,
    };

    // Only of a lead that may still become an MQL.
    private static IReadOnlyList<CodedReason> RipeWhenOf(LeadState state, Cycle cycle, LeadFold fold, DateTimeOffset at) =>
        cycle is { IsOpen: true, IsInFastLane: false, Milestone: Milestone.Identified or Milestone.Recycled } ? fold.RipeWhen(state, cycle, at) : [];
}
