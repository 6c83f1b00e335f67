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
        .. _hubSpot.Announce([.. touches.Where(touch => touch is { Number: 0, Person.Announced: true })]),
        .. GenericSender.Send(Of(touches, Systems.Generic), Seen),
        .. _hubSpot.Send(Of(touches, Systems.HubSpot), Seen),
        .. MauticSender.Send(Of(touches, Systems.Mautic), onlookers, monday, Seen),
    ];

    private static IEnumerable<Touch> Of(IEnumerable<Touch> touches, string system) => touches.Where(touch => touch.System == system);

    // Counts what a person's lead will show; anonymous touches belong to a browser until the person says who it is.
    private Witness? Seen(IReadOnlyList<Touch> touches)
    {
        Touch? last = null;
        foreach (var touch in touches.Where(touch => !touch.IsAnonymous))
        {
            _seen[touch.Person.Email] = _seen.GetValueOrDefault(touch.Person.Email) + 1;
            last = touch;
        }

        return last is null ? null : new Witness(last.Person.Email, _seen[last.Person.Email]);
    }
}
