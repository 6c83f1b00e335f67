namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>Makes the story. The same beginning gives the same webhooks, byte by byte.</summary>
internal static class Storyteller
{
    /// <summary>How many browsers only look on and never say who they are.</summary>
    public const int Onlookers = 12;

    // Every so many webhooks one is sent twice, as happens when an answer gets lost.
    private const int RepeatEvery = 9;

    private static readonly Ending[] Endings =
    [
        Ending.Open, Ending.Won, Ending.NoBudget, Ending.Accepted, Ending.Opportunity, Ending.RoutedAgain,
        Ending.Competitor, Ending.Open, Ending.WonByHand, Ending.Lost, Ending.BadTiming,
    ];

    /// <summary>The quarter that ended yesterday.</summary>
    public static DateTimeOffset BeginOf(DateTimeOffset now) => new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddDays(-7 * Script.Weeks);

    /// <summary>The story from a first day on.</summary>
    public static Tale Tell(DateTimeOffset begins)
    {
        var touches = People.All.SelectMany(person => Script.Of(person, begins)).OrderBy(touch => touch.At).ThenBy(touch => touch.Person.Index).ToList();
        var senders = new Senders();
        var weeks = Enumerable.Range(0, Script.Weeks).Select(week => Week(senders, touches, week, begins)).ToList();
        return new Tale(begins, weeks, SalesPlan());
    }

    private static List<Delivery> Week(Senders senders, IEnumerable<Touch> touches, int week, DateTimeOffset begins)
    {
        var own = touches.Where(touch => (touch.At - begins).Days / 7 == week).ToList();
        var sent = senders.Send(own, Enumerable.Range(0, Onlookers).Where(number => number % Script.Weeks == week), begins.AddDays(7 * week));
        return [.. sent.SelectMany((delivery, number) => (number + week) % RepeatEvery == 3 ? [delivery, delivery.Again()] : new[] { delivery })];
    }

    private static List<(Person Person, Ending Ending)> SalesPlan() =>
        [.. People.All.Where(person => person.Role == Role.Ripe).Select((person, number) => (person, number == 0 ? Ending.Won : Endings[(number - 1) % Endings.Length]))];
}
