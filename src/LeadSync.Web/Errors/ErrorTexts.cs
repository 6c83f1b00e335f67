using LeadSync.Web.Texts;

namespace LeadSync.Web.Errors;

/// <summary>What to say about an HTTP status: a title, and what to do.</summary>
internal sealed record ErrorTexts(Text Title, Text Advice)
{
    public static IReadOnlyDictionary<int, ErrorTexts> ByStatus { get; } = new Dictionary<int, ErrorTexts>
    {
        [401] = new(new("Bitte anmelden", "Please log in"), new("Diese Seite sehen nur angemeldete Personen.", "Only people who are logged in can see this page.")),
        [403] = new(new("Nicht erlaubt", "Not allowed"), new("Ihre Rolle darf das nicht.", "Your role does not permit this.")),
        [404] = new(
            new("Nicht gefunden", "Not found"),
            new("Diese Seite oder diesen Lead gibt es nicht oder nicht mehr.", "This page or lead does not exist, or no longer does.")),
        [422] = new(new("So geht es nicht", "That does not work"), new("Die Eingabe ist unvollständig oder widersprüchlich.", "What was entered is incomplete or contradicts itself.")),
        [503] = new(
            new("Gerade nicht erreichbar", "Not available right now"),
            new("Bitte in einer Minute noch einmal versuchen. Es ist nichts verloren gegangen.", "Please try again in a minute. Nothing was lost.")),
        [500] = new(
            new("Da ist etwas schiefgegangen", "Something went wrong"),
            new("Der Fehler liegt bei uns und ist festgehalten. Bitte noch einmal versuchen.", "The fault is ours and has been recorded. Please try again.")),
    };

    public static ErrorTexts Of(int status) => ByStatus.GetValueOrDefault(status) ?? ByStatus[500];
}
