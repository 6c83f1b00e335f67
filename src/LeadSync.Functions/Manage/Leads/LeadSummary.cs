using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>A lead as a list shows it.</summary>
internal sealed record LeadSummary(
    string LeadId,
    string? FirstName,
    string? LastName,
    string? Company,
    string? Email,
    string? Country,
    string Profile,
    string Stage,
    Milestone Milestone,
    string? SubStage,
    int Cycle,
    double Score,
    OwnerView? Owner,
    DateTimeOffset MovedAt)
{
    /// <summary>A lead of a cycle; <paramref name="cycle"/> is the one by which it was found.</summary>
    public static LeadSummary Of(LeadRecord record, Cycle cycle, LeadFold fold) => new(
        record.LeadId,
        record.State.Contact.FirstName,
        record.State.Contact.LastName,
        record.State.Contact.Company,
        record.State.Contact.Email?.Value,
        record.State.Contact.Country?.Value,
        record.State.Profile,
        fold.StageOf(record.State, cycle),
        cycle.Milestone,
        cycle.SubStage,
        cycle.Number,
        fold.ScoreOf(record.State, cycle, record.State.Last.At).Total,
        OwnerView.Of(cycle.Held),
        MovedAtOf(record.State, cycle));

    private static DateTimeOffset MovedAtOf(LeadState state, Cycle cycle) =>
        state.History.LastOrDefault(change => change.Cycle == cycle.Number)?.Place.At ?? cycle.OpenedAt;
}
