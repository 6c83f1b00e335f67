using System.Globalization;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>What would have had to differ, in sentences.</summary>
internal static class WhyNotText
{
    public static string Of(ConditionFailure failure) => failure.Test switch
    {
        "not" when failure.Field == "not" => "What the rule excludes would have to be otherwise.",
        "exists" => $"{failure.Field} would have to be {(failure.Expected == "true" ? "known" : "unknown")}.",
        "range" => $"{failure.Field} would have to lie within: {failure.Expected}.",
        "not" => $"{failure.Field} would have to be something else: {failure.Expected}.",
        _ => $"{failure.Field} would have to be one of: {failure.Expected}{(failure.Missing ? "; it is not known" : "")}.",
    };

    public static string Of(string reason, string representative, CandidateCheck check) => reason switch
    {
        RoutingReasons.AskedBefore => "No offer of this cycle would have to have been declined or to have lapsed.",
        RoutingReasons.NotAllowed => $"The representative would have to serve {check.Request.Department ?? "the department"}, and speak the lead's language where the pool asks for it.",
        RoutingReasons.Absent => "The representative would have to be there.",
        RoutingReasons.OutsideHours => "The lead would have to come within the representative's working hours.",
        RoutingReasons.NoCapacity => Capacity(check.People.Find(representative)!, check.Counts.LoadOf(representative)),
        _ => "The representative would have to be in the list, to have started and not to have left.",
    };

    public static string OfRecorded(string reason) => reason switch
    {
        RoutingReasons.AskedBefore => "No offer of this cycle would have to have been declined or to have lapsed.",
        RoutingReasons.NotAllowed => "The representative would have to serve the department, and speak the lead's language where the pool asks for it.",
        RoutingReasons.Absent => "The representative would have to be there.",
        RoutingReasons.OutsideHours => "The lead would have to come within the representative's working hours.",
        RoutingReasons.NoCapacity => "There would have to be room: fewer open leads, or fewer offers on that day.",
        _ => "The representative would have to be in the list, to have started and not to have left.",
    };

    private static string Capacity(Representative person, RepresentativeLoad load) => string.Create(
        CultureInfo.InvariantCulture,
        $"There would have to be room: {load.Open} open of {person.Capacity.Open?.ToString(CultureInfo.InvariantCulture) ?? "any"}, {load.Today} today of {person.Capacity.PerDay?.ToString(CultureInfo.InvariantCulture) ?? "any"}.");
}
