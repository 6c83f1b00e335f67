using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads <c>rejections</c>, laid over those that ship, and <c>rejectionAlarm</c> (D-6, D-8).</summary>
internal static class RejectionsSection
{
    private static readonly string[] Members = ["code", "then", "wait", "askDate", "askNote", "score", "name", "cause"];

    public static IReadOnlyList<RejectionReason> Reasons(Section level)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var own = level.Rows("rejections", Members).Select(row => Reason(row, ids)).ToArray();
        return
        [
            .. RejectionReasons.Shipped.Select(reason => own.FirstOrDefault(each => each.Code == reason.Code) ?? reason),
            .. own.Where(each => RejectionReasons.Shipped.All(reason => reason.Code != each.Code)),
        ];
    }

    public static RejectionAlarm Alarm(Section level)
    {
        if (level.Item.Object("rejectionAlarm", "above", "minimum", "over", "tell") is not { } alarm) return RejectionAlarm.Shipped;
        return new RejectionAlarm(
            alarm.Number("above", 0, 1) ?? RejectionAlarm.Shipped.Above,
            alarm.Whole("minimum", 1, 100_000) ?? RejectionAlarm.Shipped.Minimum,
            alarm.Duration("over") ?? RejectionAlarm.Shipped.Over,
            alarm.Texts("tell"));
    }

    private static RejectionReason Reason(Section row, HashSet<string> ids)
    {
        var code = row.Id(ids, "reason", "code");
        var shipped = RejectionReasons.Shipped.FirstOrDefault(reason => reason.Code == code);
        var name = Names.Read(row.Item, "name");
        if (shipped is null && code.Length > 0) RequireOfOwn(row.Item, name);
        return Over(row.Item, shipped ?? new RejectionReason(code, Consequence.Recycle), name);
    }

    // A reason of the company's own needs a consequence and a name in German and English (D-6).
    private static void RequireOfOwn(DocumentObject row, BilingualName name)
    {
        if (!row.Has("then")) row.Refuse("then", "'then' is missing: write route-again, recycle, disqualify or link");
        if (name.De is null || name.En is null) row.Refuse("name", "a reason of your own needs a name in both languages: {\"de\":\"…\",\"en\":\"…\"}");
    }

    private static RejectionReason Over(DocumentObject row, RejectionReason shipped, BilingualName name) => shipped with
    {
        Then = row.Word<Consequence>("then") ?? shipped.Then,
        Wait = row.Duration("wait") ?? shipped.Wait,
        AskDate = row.YesNo("askDate") ?? shipped.AskDate,
        AskNote = row.YesNo("askNote") ?? shipped.AskNote,
        Score = row.Word<ScoreAfterRest>("score") ?? shipped.Score,
        Name = name,
        Cause = row.Word<RejectionCause>("cause"),
    };
}
