using System.Globalization;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Qualification;

/// <summary>Says of a held lead when it will be ripe (D-14).</summary>
public static class RipeWhen
{
    /// <summary>
    /// What still keeps a lead from being handed over, each as <c>points-missing</c> (<c>points threshold</c>), <c>engagement-missing</c> (<c>points minimum</c>),
    /// <c>ideal-customer</c> (<c>field missing</c>), <c>level-too-low</c>, <c>no-open-channel</c>, <c>objection</c>, <c>resting</c> (<c>until</c>). Empty: it is ripe.
    /// </summary>
    /// <param name="level">The service level.</param>
    /// <param name="contact">The person.</param>
    /// <param name="score">The score as of <paramref name="at"/>.</param>
    /// <param name="at">The moment.</param>
    /// <param name="restUntil">Until when a recycled lead rests (D-7); null for one that does not.</param>
    public static IReadOnlyList<CodedReason> Of(ServiceLevel level, Contact contact, Score score, DateTimeOffset at, DateTimeOffset? restUntil = null)
    {
        var department = Staffing.Of(level, new LeadFields(contact), at).FirstOfSales;
        return
        [
            .. Some(restUntil > at, () => CodedReason.Of("resting", ("until", restUntil!.Value.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))),
            .. Some(score.Total < level.Threshold, () => CodedReason.Of("points-missing", ("points", Text(level.Threshold - score.Total)), ("threshold", Text(level.Threshold)))),
            .. Some(Math.Round(score.Engagement, 6) < level.MinimumEngagement, () => CodedReason.Of(
                "engagement-missing", ("points", Text(level.MinimumEngagement - score.Engagement)), ("minimum", Text(level.MinimumEngagement)))),
            .. IdealOf(level, contact, at),
            .. department is null ? [] : Given(QualificationLevels.Gate(level, QualificationLevels.Of(level, contact, at), department)),
            .. Given(ContactLaw.Decide(level, contact).Held),
        ];
    }

    private static IEnumerable<CodedReason> IdealOf(ServiceLevel level, Contact contact, DateTimeOffset at) =>
        level.IdealCustomer.FirstFailure(new AgreedFields(level, new LeadFields(contact), at)) is { } failure
            ? [CodedReason.Of("ideal-customer", ("field", failure.Field), ("missing", failure.Missing ? "true" : null))]
            : [];

    private static IEnumerable<CodedReason> Some(bool holds, Func<CodedReason> reason) => holds ? [reason()] : [];

    private static IEnumerable<CodedReason> Given(CodedReason? reason) => reason is null ? [] : [reason];

    private static string Text(double points) => Math.Round(points, 6).ToString(CultureInfo.InvariantCulture);
}
