namespace LeadSync.Connectors.Words;

/// <summary>Which field of a person a question asks for, told from its words in German or English. A table: the first row that fits decides.</summary>
internal static class QuestionWords
{
    /// <summary>A question of more words is about something else.</summary>
    private const int MaxWords = 6;

    private static readonly (string Name, string[] Phrases)[] Rows =
    [
        ("email", ["e mail", "email", "mail adresse", "mailadresse", "emailadresse", "mail address"]),
        ("firstname", ["first name", "firstname", "vorname", "vornamen", "given name"]),
        ("lastname", ["last name", "lastname", "nachname", "nachnamen", "familienname", "surname", "family name"]),
        ("phone", ["phone", "phone number", "telephone", "telefon", "telefonnummer", "mobile", "handy", "handynummer", "mobilnummer", "rufnummer"]),
        ("employees", ["employees", "company size", "mitarbeiter", "mitarbeitende", "mitarbeiterzahl", "unternehmensgröße", "firmengröße"]),
        ("jobtitle", ["job title", "jobtitle", "position", "funktion", "job"]),
        ("industry", ["industry", "branche"]),
        ("department", ["department", "abteilung"]),
        ("company", ["company", "company name", "organisation", "organization", "firma", "firmenname", "unternehmen", "unternehmens", "company s name"]),
        ("country", ["country", "land"]),
        ("postalcode", ["zip", "zip code", "postal code", "postcode", "plz", "postleitzahl"]),
        ("city", ["city", "town", "ort", "wohnort", "stadt"]),
        ("website", ["website", "webseite", "homepage"]),
        ("salutation", ["salutation", "anrede"]),
        ("name", ["name", "full name", "namen"]),
    ];

    /// <summary>The name of the field in <see cref="PlainWords"/>; null where the question asks for none.</summary>
    public static string? FieldOf(string? question)
    {
        var words = Words(question);
        var row = words.Length is 0 or > MaxWords ? default : Rows.FirstOrDefault(row => row.Phrases.Any(phrase => Has(words, phrase)));
        return row.Name;
    }

    /// <summary>True where any of the phrases stands in the text as whole words.</summary>
    public static bool Mentions(string? text, params ReadOnlySpan<string> phrases)
    {
        var words = Words(text);
        foreach (var phrase in phrases)
        {
            if (Has(words, phrase)) return true;
        }

        return false;
    }

    private static bool Has(string[] words, string phrase) => $" {string.Join(' ', words)} ".Contains($" {phrase} ", StringComparison.Ordinal);

    private static string[] Words(string? text) =>
        string.Concat((text ?? "").Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
