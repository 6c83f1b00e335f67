using LeadSync.Storage.Assign;

namespace LeadSync.Functions.Manage.People;

/// <summary>One offer of a pool, and why it went where it went; <c>among</c> are the members who could take it, null for who may not see colleagues.</summary>
internal sealed record LedgerEntry(
    DateTimeOffset At, string LeadId, int Cycle, int Offer, string Representative, string? Rule, string Table, int Version, bool Open, IReadOnlyList<string>? Among)
{
    public static LedgerEntry Of(LoggedDraw logged) => new(
        logged.Draw.Offer.OfferedAt,
        logged.Draw.LeadId,
        logged.Draw.Cycle,
        logged.Draw.Offer.Number,
        logged.Draw.Offer.Representative,
        logged.Draw.Offer.Rule,
        logged.Draw.Offer.Table,
        logged.Draw.Offer.TableVersion,
        logged.IsOpen,
        [.. logged.Draw.Candidates.Select(candidate => candidate.Representative)]);
}
