using LeadSync.Domain.Conditions;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Qualification;

/// <summary>Decides which departments care for a lead (D-21).</summary>
public static class Staffing
{
    private static readonly IReadOnlyList<string> Unmatched = [Departments.Marketing, Departments.InsideSales];

    /// <summary>The first row whose condition holds; where none does, marketing and inside sales, so that nobody rests in silence.</summary>
    /// <param name="level">The service level.</param>
    /// <param name="lead">The lead; <see cref="AgreedFields"/> is laid over it.</param>
    /// <param name="at">The day whose rates count.</param>
    public static StaffingDecision Of(ServiceLevel level, IFieldSource lead, DateTimeOffset at)
    {
        var fields = new AgreedFields(level, lead, at);
        foreach (var (index, row) in level.Staffing.Index())
            if (row.When.Holds(fields)) return new StaffingDecision(row.Departments, index, fields.Unconverted);
        return new StaffingDecision(Unmatched, null, fields.Unconverted);
    }
}
