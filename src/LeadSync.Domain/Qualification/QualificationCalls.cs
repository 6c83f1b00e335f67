using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Qualification;

/// <summary>The call that inside sales is asked for where a lead has its points, but not its level, and what is missing can only be had by talking (D-14).</summary>
public static class QualificationCalls
{
    // A form may ask for the position and the part of the company; for the rest somebody must talk.
    private static readonly HashSet<string> ByForm = new([FactNames.Position, FactNames.BusinessUnit, FactNames.CompanyFits], StringComparer.Ordinal);

    /// <summary>The facts that a call is to bring, in the order of the levels; empty where no call helps: something else holds the lead back, or it may not be called (D-29).</summary>
    /// <param name="level">The service level.</param>
    /// <param name="contact">The person.</param>
    /// <param name="heldBack">What holds the lead back.</param>
    public static IReadOnlyList<string> FactsFor(ServiceLevel level, Contact contact, IReadOnlyList<CodedReason> heldBack)
    {
        if (heldBack is not [{ Code: Gates.Level } low] || !ContactLaw.Decide(level, contact).Call.Allowed) return [];
        return [.. low.Arguments.GetValueOrDefault("missing", "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(fact => !ByForm.Contains(fact))];
    }
}
