using System.Text.Json;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring.Sections;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring;

/// <summary>What ships, part by part: it holds wherever a document says nothing.</summary>
internal static class ShippedAgreement
{
    private static readonly Section Root = Open();
    private static readonly Lazy<IReadOnlyList<StaffingRow>> StaffingRows = new(() => StaffingSection.Staffing(Root));
    private static readonly Lazy<IReadOnlyList<LevelRow>> LevelRows = new(() => StaffingSection.Levels(Root));
    private static readonly Lazy<IReadOnlyList<LawRow>> LawRows = new(() => LawSection.Rows(Root));
    private static readonly Lazy<IReadOnlyList<Guard>> Guards = new(() => GuardsSection.Read(Root, RejectionReasons.Shipped));
    private static readonly Lazy<IReadOnlyList<Question>> Questions = new(() => QuestionsSection.Read(Root, RejectionReasons.Shipped));
    private static readonly Lazy<GradeBounds> Bounds = new(() => NumbersSection.Grades(Root)!);

    public static IReadOnlyList<StaffingRow> Staffing => StaffingRows.Value;

    public static IReadOnlyList<LevelRow> Levels => LevelRows.Value;

    public static IReadOnlyList<LawRow> Law => LawRows.Value;

    public static IReadOnlyList<Guard> Disqualify => Guards.Value;

    public static IReadOnlyList<Question> Questionnaire => Questions.Value;

    public static GradeBounds Grades => Bounds.Value;

    private static Section Open()
    {
        using var document = JsonDocument.Parse(ServiceLevelReader.Shipped);
        var errors = new ErrorList();
        return new Section(DocumentObject.Open(document.RootElement.Clone(), "", errors, ServiceLevelReader.Members)!, errors);
    }
}
