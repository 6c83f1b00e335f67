using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Manage.Leads;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Which leads that do not ripen are asked for (D-14).</summary>
/// <param name="Why"><c>level</c>, <c>no-touchpoint</c> or <c>qualification-call</c>.</param>
/// <param name="Top">How many at most, 1 to 50.</param>
/// <param name="After">Where the page before ended; null for the first.</param>
internal sealed record WaitingQuery(string Why, int Top, string? After)
{
    /// <summary>Over the threshold, but below the level.</summary>
    public const string Level = "level";

    /// <summary>No touchpoint for 60 days.</summary>
    public const string NoTouchpoint = "no-touchpoint";

    /// <summary>As <c>level</c>, and a call would help: the tasks of inside sales.</summary>
    public const string Call = "qualification-call";

    private static readonly string[] Reasons = [Level, NoTouchpoint, Call];

    public static (WaitingQuery Query, IReadOnlyList<FieldError> Errors) Read(IQueryCollection query)
    {
        var (list, errors) = LeadQueryReader.Read(name => name is "top" or "continuation" ? query[name].FirstOrDefault() : null, []);
        var why = query["why"].ToString() is { Length: > 0 } given ? given : Level;
        return (new WaitingQuery(why, list.Top, list.After), Reasons.Contains(why, StringComparer.Ordinal) ? errors : [.. errors, new FieldError("/why", $"Use one of {string.Join(", ", Reasons)}.")]);
    }
}
