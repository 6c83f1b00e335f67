namespace LeadSync.Domain.Scoring;

/// <summary>The reasons that ship (D-6).</summary>
public static class RejectionReasons
{
    /// <summary>All of them, by consequence.</summary>
    public static IReadOnlyList<RejectionReason> Shipped { get; } =
    [
        new("wrong-territory", Consequence.RouteAgain),
        new("no-capacity", Consequence.RouteAgain),
        new("conflict-of-interest", Consequence.RouteAgain),
        new("no-budget", Consequence.Recycle, TimeSpan.FromDays(90)),
        new("no-authority", Consequence.Recycle, TimeSpan.FromDays(90)),
        new("no-need-now", Consequence.Recycle, TimeSpan.FromDays(180)),
        new("bad-timing", Consequence.Recycle, AskDate: true),
        new("unreachable", Consequence.Recycle, TimeSpan.FromDays(30)),
        new("too-early", Consequence.Recycle, TimeSpan.FromDays(60)),
        new("other", Consequence.Recycle, TimeSpan.FromDays(90), AskNote: true),
        new("no-demand", Consequence.Disqualify),
        new("competitor", Consequence.Disqualify),
        new("applicant", Consequence.Disqualify),
        new("journalist", Consequence.Disqualify),
        new("student", Consequence.Disqualify),
        new("consumer", Consequence.Disqualify),
        new("spam", Consequence.Disqualify),
        new("wrong-data", Consequence.Disqualify),
        new("wrong-persona", Consequence.Disqualify),
        new("wrong-company-profile", Consequence.Disqualify),
        new("duplicate", Consequence.Link),
        new("existing-opportunity", Consequence.Link),
        new("support-case", Consequence.Link),
    ];
}
