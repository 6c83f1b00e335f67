namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>The whole story: what is sent week by week, and what sales does.</summary>
/// <param name="Begins">Its first day.</param>
/// <param name="Weeks">The webhooks of each week, in the order of sending.</param>
/// <param name="Endings">What sales does, by person; the hero first.</param>
internal sealed record Tale(DateTimeOffset Begins, IReadOnlyList<IReadOnlyList<Delivery>> Weeks, IReadOnlyList<(Person Person, Ending Ending)> Endings)
{
    /// <summary>Its last day: sales acts after it.</summary>
    public DateTimeOffset Ends => Begins.AddDays(7 * Script.Weeks);

    public IEnumerable<Delivery> Deliveries => Weeks.SelectMany(week => week);
}
