namespace LeadSync.Domain.Leads;

/// <summary>The gates before a hand-over, by the codes that <see cref="Qualification.RipeWhen"/> gives and those that the fold adds (D-11, D-14, D-18).</summary>
public static class Gates
{
    /// <summary>The score is below the threshold. Never a reason to be held: such a lead is simply no MQL yet.</summary>
    public const string Points = "points-missing";

    /// <summary>Too little of the score is engagement. Like <see cref="Points"/>, but it may be overridden.</summary>
    public const string Engagement = "engagement-missing";

    /// <summary>The conditions of the ideal customer do not hold.</summary>
    public const string IdealCustomer = "ideal-customer";

    /// <summary>The qualification level is below the least of the receiving department (D-18).</summary>
    public const string Level = "level-too-low";

    /// <summary>A recycled lead has done nothing new (D-7).</summary>
    public const string NewEngagement = "new-engagement";

    /// <summary>A guard such as competitor or applicant applies; argument <c>reason</c>.</summary>
    public const string Guard = "guard";

    /// <summary>A move of the profile needs facts that nobody knows, such as BANT at TQL (D-18).</summary>
    public const string Needs = "needs";

    /// <summary>The gates that may be overridden with a reason: not the law, not the rest, not the threshold.</summary>
    public static IReadOnlyList<string> Overridable { get; } = [Engagement, IdealCustomer, Level, NewEngagement, Guard, Needs];
}
