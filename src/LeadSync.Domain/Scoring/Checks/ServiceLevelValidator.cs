using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Checks;

/// <summary>Checks a service level that can be read (D-12, D-14, D-16).</summary>
public static class ServiceLevelValidator
{
    /// <summary>Checks it.</summary>
    /// <param name="level">The service level.</param>
    /// <param name="people">Who serves which department; null leaves that unchecked.</param>
    public static ServiceLevelCheck Check(ServiceLevel level, RepresentativeList? people = null) => new(
        [.. ThresholdChecks.Errors(level), .. TooLarge(level)],
        [.. ThresholdChecks.Of(level), .. RuleChecks.Of(level), .. AgreementChecks.Of(level), .. people is null ? [] : Unserved(level, people)]);

    private static IEnumerable<ValidationError> TooLarge(ServiceLevel level) => RowSize.Of(level) <= RowSize.Most
        ? []
        : [new ValidationError("/rules", $"the score of one lead could need {(RowSize.Of(level) + 1023) / 1024} KB, and {RowSize.Most / 1024} KB is the most: take rules together, or use 'once' and 'touchpoint' less")];

    private static IEnumerable<Warning> Unserved(ServiceLevel level, RepresentativeList people)
    {
        if (people.Items.Any(person => person.Departments.Count == 0)) return [];
        var served = people.Items.SelectMany(person => person.Departments).ToHashSet(StringComparer.Ordinal);
        return
            from row in level.Staffing.Index()
            from department in row.Item.Departments
            where department != Qualification.Departments.Marketing && !served.Contains(department)
            select Warning.Of("department-unserved", $"{JsonPointer.Item("/staffing", row.Index)}/departments", ("department", department));
    }
}
