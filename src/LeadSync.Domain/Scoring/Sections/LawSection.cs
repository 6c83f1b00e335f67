using LeadSync.Domain.Conditions;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads <c>law</c> and <c>lawApproval</c> (D-29).</summary>
internal static class LawSection
{
    public static IReadOnlyList<LawRow> Rows(Section level) =>
        [.. level.Rows("law", "when", "call", "email", "post").Select(Row)];

    public static LawApproval? Approval(Section level)
    {
        if (level.Item.Object("lawApproval", "by", "on") is not { } approval) return null;
        if (!approval.Has("on")) approval.Refuse("on", "'on' is missing: add the day of the approval");
        return new LawApproval(approval.RequiredText("by"), approval.Instant("on") ?? default);
    }

    private static LawRow Row(Section row)
    {
        var read = new LawRow(row.When(FieldNames.Law), row.Item.YesNo("call"), row.Item.YesNo("email"), row.Item.YesNo("post"));
        if (read is { Call: null, Email: null, Post: null }) row.Errors.Add(row.Item.Pointer, "say of at least one of call, email and post whether the row opens it: true or false");
        return read;
    }
}
