using LeadSync.Domain.Scoring;

namespace LeadSync.Web.Leads;

/// <summary>A score with the lines that it is the sum of (guarantee 6).</summary>
public sealed record LeadScore
{
    /// <summary>Points for who the person is.</summary>
    public double Fit { get; init; }

    /// <summary>Points for what the person did.</summary>
    public double Engagement { get; init; }

    /// <summary>The points that make an MQL.</summary>
    public required double Threshold { get; init; }

    /// <summary>The grade, for example <c>C2</c> (D-11); null where the service level has none.</summary>
    public string? Grade { get; init; }

    /// <summary>The moment for which the score holds (UTC); null where nothing was scored.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The lines, newest first.</summary>
    public IReadOnlyList<ScoreLine> Lines { get; init; } = [];

    /// <summary>Fit and engagement together.</summary>
    public double Total => new Score(Fit, Engagement).Total;
}
