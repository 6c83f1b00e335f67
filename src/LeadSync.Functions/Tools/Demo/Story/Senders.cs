namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>The three systems, each of which puts a week's touches into its own webhooks.</summary>
internal sealed class Senders
{
    private readonly HubSpotSender _hubSpot = new();
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The week's webhooks in the order of sending: who is announced first comes first.</summary>
    /// <param name="touches">The week's touches in order of time.</param>
    /// <param name="onlookers">The browsers that look on this week.</param>
    /// <param name="monday">The week's first day.</param>
    public IReadOnlyList<Delivery> Send(IReadOnlyList<Touch> touches, IEnumerable<int> onlookers, DateTimeOffset monday) =>
    [
        .. HubSpotSender.Announce([.. touches.Where(touch => touch is { Number: 0, Person.Announced: true })]),
        .. GenericSender.Send(Of(touches, Systems.Generic), Seen),
        .. _hubSpot.Send(Of(touches, Systems.HubSpot), Seen),
        .. MauticSender.Send(Of(touches, Systems.Mautic), onlookers, monday, Seen),
    ];

    private static IEnumerable<Touch> Of(IEnumerable<Touch> touches, string system) => touches.Where(touch => touch.System == system);

    // Counts what a person's lead will show; anonymous touches belong to a browser until the person says who it is.
    private List<Witness> Seen(IReadOnlyList<Touch> touches)
    {
        var known = touches.Where(touch => !touch.IsAnonymous).Select(touch => touch.Person.Email).ToList();
        foreach (var email in known) _seen[email] = _seen.GetValueOrDefault(email) + 1;
        return [.. known.TakeLast(1).Select(email => new Witness(email, _seen[email]))];
    }
}
