using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>A lead that does not ripen, what it lacks, and the call that would help.</summary>
internal sealed record WaitingView(
    LeadSummary Lead, string Why, DateTimeOffset? TouchedAt, int Level, IReadOnlyList<string> MissingForNextLevel, IReadOnlyList<CodedReason> RipeWhen, QualificationCallView? Call)
{
    public static WaitingView Of(LeadRecord record, Cycle cycle, string why, LeadFold fold, DateTimeOffset now)
    {
        var (state, agreed) = (record.State, fold.LevelOf(record.State, now));
        var level = QualificationLevels.Of(agreed, state.Contact, now);
        return new(
            LeadSummary.Of(record, cycle, fold), why, state.TouchedAt, level.Level, level.MissingForNext, LeadViews.RipeWhenOf(state, cycle, fold, now),
            QualificationCallView.Of(cycle, state.Contact, agreed));
    }
}
