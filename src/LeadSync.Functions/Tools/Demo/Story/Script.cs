namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>When people do what. The same each time.</summary>
internal static class Script
{
    /// <summary>How long the story takes: a quarter of thirteen weeks.</summary>
    public const int Weeks = 13;

    /// <summary>When, after the story's beginning, the hero scans the poster: by it a story that was played before is dated.</summary>
    public static readonly TimeSpan HeroBegins = new(6, 8, 12, 0);

    private static readonly string[] Ripe = ["QPNPNPN", "NPNNPNP", "QNVNNPWPN", "PNNDNPNP", "NNWNNN", "QPNNPNVP"];
    private static readonly string[] Warm = ["N", "QP", "PN", "DN", "VP", "WNP", "NN", "Q", "QNV", "NDPN"];
    private static readonly string[] Careers = ["QPNNNPC", "VC", "CNC", "NC"];

    // Seen by three systems: the poster and the first form by the web site, later pages by Mautic, later forms by HubSpot.
    private static readonly string[] HeroSystems =
        [Systems.Generic, Systems.Generic, Systems.Generic, Systems.Mautic, Systems.HubSpot, Systems.Mautic, Systems.HubSpot];

    /// <summary>A person's touches in order of time.</summary>
    /// <param name="person">The person.</param>
    /// <param name="begins">The beginning of the story.</param>
    public static IReadOnlyList<Touch> Of(Person person, DateTimeOffset begins)
    {
        var letters = Letters(person);
        // Who never fills in a form is known by a link in a mail, else nobody would ever know.
        var firstForm = letters.Select((letter, number) => Acts.Of(letter, number).IsForm ? number : letters.Length).Min() % letters.Length;
        return [.. letters.Select((_, number) => Touch(person, number, letters.Length, person.Visitor is not null && number < firstForm, begins))];
    }

    private static Touch Touch(Person person, int number, int touches, bool anonymous, DateTimeOffset begins)
    {
        var act = Acts.Of(Letters(person)[number], person.Index + number);
        var system = person.Index == 0 ? HeroSystems[number] : act.IsForm ? person.Forms : anonymous ? Systems.Generic : person.Pages;
        return new Touch(person, number, begins + After(person, number, touches), act, system, anonymous);
    }

    private static string Letters(Person person) => person.Role switch
    {
        Role.Ripe => Ripe[person.Index / 6 % Ripe.Length],
        Role.Careers => Careers[person.Index % Careers.Length],
        Role.Incomplete => "N",
        _ => Warm[person.Index * 3 % Warm.Length],
    };

    // Everybody comes back every three or four days, in the day time, and is done by the end of the quarter.
    private static TimeSpan After(Person person, int number, int touches)
    {
        if (person.Index == 0) return HeroBegins + TimeSpan.FromDays(11 * number);
        var pause = 3 + (person.Index % 2);
        var first = person.Index * 37 % ((7 * Weeks) - (pause * (touches - 1)));
        return new TimeSpan(first + (number * pause), 7 + ((person.Index + (number * 3)) % 11), ((person.Index * 13) + (number * 7)) % 60, person.Index % 60);
    }
}
