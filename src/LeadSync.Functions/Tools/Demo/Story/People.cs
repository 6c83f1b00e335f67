using static System.Globalization.CultureInfo;

namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>Who takes part. The same people each time: names and roles follow from the number.</summary>
internal static class People
{
    public const int Count = 200;

    private static readonly string[] Women =
    [
        "Anna", "Sabine", "Käthe", "Yasemin", "Heike", "Ursula", "Lena", "Jördis", "Monika", "Franziska", "Chloé", "Birgit", "Svenja", "Renate", "Zoë", "Claudia", "Ágnes",
    ];

    private static readonly string[] Men =
    [
        "Thomas", "Jürgen", "Emre", "Matthias", "Björn", "Andreas", "Günther", "Lukas", "Reto", "Stefan", "René", "Wolfgang", "Kai", "Sönke", "Michael", "Urs", "Jörg", "Florian", "Paweł",
    ];

    private static readonly string[] LastNames =
    [
        "Schröder", "Weiß", "Köhler", "Huber", "Öztürk", "Groß", "Bühler", "Schmidt", "Krüger", "Hofer", "Zürcher", "Möller", "Wagner", "Jäger", "Steiner", "Büchi", "von Arnim", "Lindner",
        "Böhm", "Egger", "Ammann", "Fröhlich", "Schäfer", "Haas", "Gröbner", "Kälin", "Sauer", "Überall", "Nowak", "Brändle", "Pöschl", "Seidel", "Wüthrich", "Maurer", "Döring", "Vögeli", "Kühn",
    ];

    private static readonly Position[] Positions =
    [
        new("Head of IT", "IT", "head"), new("Leiter Produktion", "Production", "head"), new("CTO", "Engineering", "c-level"), new("Einkäuferin", "Purchasing", "manager"),
        new("Geschäftsführer", "Management", "c-level"), new("Qualitätsmanager", "Quality", "manager"), new("Instandhaltung", "Maintenance", "senior"),
    ];

    private static readonly Person Hero = new()
    {
        Index = 0, Salutation = "mrs", FirstName = "Jana", LastName = "Müller", Firm = Firms.All[0], Position = Positions[0], Role = Role.Ripe,
        Visitor = "demo-visitor-000", Forms = Systems.Generic, Pages = Systems.Generic,
    };

    /// <summary>Everybody with an address; the hero first.</summary>
    public static IReadOnlyList<Person> All { get; } = [Hero, .. Enumerable.Range(1, Count - 1).Select(Of)];

    private static Person Of(int index)
    {
        var role = RoleOf(index);
        var visitor = role != Role.Incomplete && index % 20 == 7;
        var forms = visitor ? Systems.Generic : FormsOf(index);
        return new Person
        {
            Index = index,
            Salutation = index % 2 == 0 ? "mrs" : "mr",
            Title = index % 13 == 4 ? "Dr." : null,
            FirstName = index % 2 == 0 ? Women[index / 2 % Women.Length] : Men[index / 2 % Men.Length],
            LastName = LastNames[(index * 7) % LastNames.Length],
            Firm = Firms.All[(index * 5) % Firms.All.Count],
            Position = Positions[index % Positions.Length],
            Role = role,
            Visitor = visitor ? string.Create(InvariantCulture, $"demo-visitor-{index:000}") : null,
            Forms = forms,
            Pages = index / 3 % 2 == 0 ? Systems.Generic : Systems.Mautic,
            Announced = forms == Systems.HubSpot && role != Role.Incomplete && index % 3 == 0,
        };
    }

    private static Role RoleOf(int index) => index switch
    {
        _ when index % 6 == 3 => Role.Ripe,
        _ when index % 17 == 5 => Role.Careers,
        _ when index % 11 == 7 => Role.Incomplete,
        _ => Role.Warm,
    };

    private static string FormsOf(int index) => (index % 5) switch
    {
        0 or 1 => Systems.HubSpot,
        2 or 3 => Systems.Mautic,
        _ => Systems.Generic,
    };
}
