using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>What people do in the story, by a letter each.</summary>
internal static class Acts
{
    private static readonly string[] Newsletters = ["IT-Sicherheit", "Automatisierung", "Energieeffizienz", "Fertigung", "Veranstaltungen"];
    private static readonly (string Name, string Path)[] Products = [("Leitstand Suite", "/produkte/leitstand-suite"), ("Messwerk", "/produkte/messwerk"), ("Wartungsplaner", "/produkte/wartungsplaner")];

    /// <summary>The act of a letter; <paramref name="turn"/> chooses among its topics.</summary>
    public static Act Of(char letter, int turn) => letter switch
    {
        'Q' => new Act(TouchpointKinds.QrScan, "Plakat S-Bahnhof", "/willkommen", "qr", 5, IsForm: false),
        'P' => Product(turn % Products.Length),
        'N' => Newsletter(turn % Newsletters.Length),
        'C' => new Act(TouchpointKinds.CareersView, "Stellenangebote", "/karriere/stellen", "web", -10, IsForm: false),
        'V' => new Act(TouchpointKinds.PageView, "Referenzen", "/referenzen/anlagenbau", "web", 0, IsForm: false),
        'D' => new Act(TouchpointKinds.Download, "Whitepaper NIS-2", "/wissen/nis2", "email", 0, IsForm: true),
        'W' => new Act(TouchpointKinds.WebinarSignup, "Webinar Fertigungssteuerung", "/webinar/fertigung", "email", 0, IsForm: true),
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No act has this letter."),
    };

    private static Act Product(int index) => new(TouchpointKinds.ProductClick, Products[index].Name, Products[index].Path, "web", 3, IsForm: false);

    private static Act Newsletter(int index) => new(TouchpointKinds.NewsletterSignup, $"Newsletter {Newsletters[index]}", "/newsletter", "web", 7, IsForm: true);
}
