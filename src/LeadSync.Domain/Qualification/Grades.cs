using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Qualification;

/// <summary>Orders leads: A to D by who they are, 1 to 4 by what they did (D-11).</summary>
public static class Grades
{
    /// <summary>The grade, for example <c>C2</c>.</summary>
    public static string Of(GradeBounds bounds, Score score) =>
        $"{"ABCD"[Band(bounds.Fit, score.Fit)]}{"1234"[Band(bounds.Engagement, score.Engagement)]}";

    private static int Band(IReadOnlyList<double> bounds, double points) =>
        bounds.TakeWhile(bound => Math.Round(points, 6) < bound).Count();
}
