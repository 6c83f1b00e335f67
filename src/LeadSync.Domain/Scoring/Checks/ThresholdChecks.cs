using System.Globalization;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Checks;

/// <summary>Who can become an MQL: nobody, whoever leaves an address (D-12), whoever only reads (D-14).</summary>
internal static class ThresholdChecks
{
    /// <summary>The check that an override with a reason passes over (D-14).</summary>
    public const string ContentAlone = "content-reaches-threshold";

    // Reading, watching and opening; asking for prices or a demo is more than that.
    private static readonly HashSet<string> Consumed = new(["page-view", "download", "email-open", "email-click", "webinar-attended"], StringComparer.OrdinalIgnoreCase);

    // What an address carries in itself.
    private static readonly HashSet<string> OfAddress = new(["email", "companyDomain", "externalId", "system", "visitor", "basis", "language"], StringComparer.Ordinal);

    public static IEnumerable<Warning> Of(ServiceLevel level)
    {
        var bounds = ScoreBounds.Of(level);
        if (!bounds.Reaches(level)) yield return Warning.Of("threshold-unreachable", "/threshold", [("threshold", Text(level.Threshold)), .. Reached(bounds, level)]);
        if (AddressAlone(level)) yield return Warning.Of("address-alone", "/rules", ("threshold", Text(level.Threshold)));
        if (level.MinimumEngagement > level.Threshold)
            yield return Warning.Of("engagement-above-threshold", "/minimumEngagement", ("minimum", Text(level.MinimumEngagement)), ("threshold", Text(level.Threshold)));
        if (ContentReaches(level) is { } reached && IsOverridden(level)) yield return Warning.Of(ContentAlone, "/overrides", ("reachable", reached));
    }

    public static IEnumerable<ValidationError> Errors(ServiceLevel level) =>
        ContentReaches(level) is { } reached && !IsOverridden(level)
            ? [new ValidationError(
                $"/rules/{level.Rules.ToList().FindIndex(IsContent)}",
                $"consumed content alone reaches {reached} points, and {Text(level.Threshold)} make an MQL: put these rules into a group whose cap is below the threshold, or say why in overrides: {{\"check\":\"{ContentAlone}\",\"reason\":\"…\"}}")]
            : [];

    private static bool IsOverridden(ServiceLevel level) => level.Overrides.Any(each => each.Check == ContentAlone);

    private static string? ContentReaches(ServiceLevel level)
    {
        var bounds = ScoreBounds.Of(level, IsContent);
        return level.Rules.Any(IsContent) && bounds.Reaches(level) ? Most(bounds.Total.Most) : null;
    }

    private static bool IsContent(ScoringRule rule) => rule.Points > 0 && rule.Touchpoints.Any(Consumed.Contains);

    private static bool AddressAlone(ServiceLevel level)
    {
        var known = new Reach(PresenceOf);
        var address = new Contact { Email = EmailAddress.TryParse("a@b.example") };
        return known.CanHold(level.IdealCustomer)
            && ScoreBounds.Of(level, rule => known.CanHold(rule.When)).Reaches(level)
            && Staffing.Of(level, new LeadFields(address), DateTimeOffset.MinValue).FirstOfSales is { } department
            && QualificationLevels.Gate(level, QualificationLevels.Of(level, address, DateTimeOffset.MinValue), department) is null;
    }

    private static Presence PresenceOf(string field) =>
        field == "email" ? Presence.Present : FieldNames.Contact.Contains(field) && !OfAddress.Contains(field) ? Presence.Missing : Presence.Open;

    private static (string Name, string? Value)[] Reached(ScoreBounds bounds, ServiceLevel level) =>
        bounds.Total.Most < level.Threshold
            ? [("reachable", Most(bounds.Total.Most))]
            : [("engagement", Most(bounds.Engagement.Most)), ("minimum", Text(level.MinimumEngagement))];

    private static string Most(double points) => double.IsInfinity(points) ? "unlimited" : Text(Math.Round(points, 6));

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
