namespace LeadSync.Functions.Manage.Leads;

/// <summary>Which leads a list shows.</summary>
/// <param name="Stage">Only those in this stage, by the profile's name; null for every stage.</param>
/// <param name="Owner">Only those in this representative's care; null for everybody's.</param>
/// <param name="Search">An exact e-mail address, lead id or external id, or the beginning of a last name or company; null for all.</param>
/// <param name="Top">How many at most, 1 to 50.</param>
/// <param name="After">Where the page begins; null for the first.</param>
public sealed record LeadQuery(string? Stage, string? Owner, string? Search, int Top, string? After)
{
    /// <summary>The most leads on a page, and how many where nothing is said: 50.</summary>
    public const int MaxTop = 50;
}
