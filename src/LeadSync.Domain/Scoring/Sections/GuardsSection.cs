using LeadSync.Domain.Conditions;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads <c>disqualify</c> (D-15).</summary>
internal static class GuardsSection
{
    public static IReadOnlyList<Guard> Read(Section level, IReadOnlyList<RejectionReason> reasons)
    {
        var codes = reasons.Select(reason => reason.Code).ToArray();
        return [.. level.Rows("disqualify", "reason", "when", "then").Select(row => Guard(row, codes))];
    }

    private static Guard Guard(Section row, string[] codes)
    {
        if (!row.Item.Has("reason")) row.Item.Refuse("reason", "'reason' is missing: add one of the rejections, such as competitor");
        var when = row.When(FieldNames.Scoring);
        if (when == Condition.Always) row.Errors.Add(row.Item.PointerTo("when"), "say who is meant: without a condition this would be everybody");
        return new Guard(row.Item.Word("reason", codes) ?? "", when, row.Item.Word<GuardConsequence>("then") ?? GuardConsequence.LeadDesk);
    }
}
