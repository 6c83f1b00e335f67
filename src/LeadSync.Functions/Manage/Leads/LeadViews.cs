using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Makes the answer about a lead from everything that is kept of it. Stage, score, owner and CRM record are those of the cycle changed last (architecture A10).</summary>
internal static class LeadViews
{
    /// <summary>Until staffing is decided by price (D-21), marketing cares for every lead and one department is offered it.</summary>
    private static readonly string[] Staffing = ["marketing", LeadDraw.Department];

    public static LeadView Of(LeadFile file, LeadFold fold)
    {
        var state = file.Record.State;
        return View(file, state, state.Cycles[^1], fold, Explained(file, fold));
    }

    /// <summary>The events that count, each with what it gave.</summary>
    public static IReadOnlyList<ExplainedEvent> Explained(LeadFile file, LeadFold fold) =>
        fold.Explain(file.Record.State, file.Events.Where(row => row is { Lead: not null, Outcome: StoredEvent.Applied }).Select(row => row.Lead!));

    /// <summary>The person without what stands beside it.</summary>
    public static JsonElement ContactOf(LeadState state) =>
        JsonSerializer.SerializeToElement(state.Contact with { Consent = null, Facts = null }, DomainJson.Options);

    private static LeadView View(LeadFile file, LeadState state, Cycle current, LeadFold fold, IReadOnlyList<ExplainedEvent> explained) => new()
    {
        LeadId = file.Record.LeadId,
        Profile = state.Profile,
        Stage = FunnelProfiles.Of(state.Profile).StageOf(current.Milestone),
        Milestone = current.Milestone,
        SubStage = current.SubStage,
        Level = state.Contact.IsIdentified ? 1 : 0,
        MissingForNextLevel = [],
        Contact = ContactOf(state),
        Consent = ConsentView.Of(state.Contact.Consent),
        Score = ScoreView.Of(ExplainedScore.Of(state, fold, explained)),
        FastLane = FastLaneView.Never,
        Staffing = Staffing,
        Cycle = current.Number,
        Cycles = [.. state.Cycles.Select(cycle => CycleView.Of(state, cycle, fold))],
        Facts = FactView.AllOf(state.Contact),
        MayContact = MayContactView.Of(state.Contact.Consent),
        Owner = OwnerView.Of(current.Held),
        Crm = current.Crm,
        History = [.. state.History.Select(HistoryView.Of)],
        Events = EventView.AllOf(file.Events, explained),
        MergedFrom = file.Record.MergedFrom,
    };
}
