using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads <c>questionnaire</c> (D-20).</summary>
internal static class QuestionsSection
{
    public static IReadOnlyList<Question> Read(Section level, IReadOnlyList<RejectionReason> reasons)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var codes = reasons.Select(reason => reason.Code).ToArray();
        return [.. level.Rows("questionnaire", "id", "question", "proves", "otherwise").Select(row => new Question(
            row.Id(ids, "question"),
            Names.Read(row.Item, "question"),
            row.Item.Id("proves"),
            row.Item.Word("otherwise", codes)))];
    }
}
