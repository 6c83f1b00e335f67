using LeadSync.Connectors.Words;

namespace LeadSync.Connectors.Import;

/// <summary>The fields that columns may fill, with German and English headers. A table: a further field is a row.</summary>
public static class ImportFields
{
    /// <summary>The column that says when; its cells are no part of the person.</summary>
    internal const string OccurredAt = "occurredAt";

    private static readonly ImportField[] Table =
    [
        new("email", ["mailadresse", "emailgeschäftlich", "businessemail", "workemail", "epost"], ImportCells.Email, "Is no e-mail address. Write name@domain, without a display name, one address a cell.") { IsEssential = true },
        new("externalId", ["id", "kundennummer", "kundennr", "kdnr", "kontaktid", "contactid", "customerid", "leadid"], ImportCells.ExternalId, "Is longer than 200 characters.") { IsEssential = true },
        new(OccurredAt, ["datum", "date", "kontaktdatum", "besuchsdatum", "gesprächsdatum", "visitdate", "scandate", "zeitpunkt", "timestamp", "createdat"], (contact, _, _) => contact, "") { IsEssential = true },
        new("salutation", [], ImportCells.Salutation, "Is no salutation. Write Frau, Herr, Ms or Mr."),
        new("title", ["titel", "title", "akademischertitel", "academictitle", "acadtitle"], ImportCells.Title, ""),
        new("firstName", ["rufname", "givenname"], ImportCells.Of(ContactWords.FirstName), ""),
        new("lastName", ["familienname", "zuname", "familyname"], ImportCells.Of(ContactWords.LastName), ""),
        new("name", ["ansprechpartner", "ansprechpartnerin", "kontakt", "kontaktperson", "contact", "contactname", "contactperson", "vorundnachname"], ImportCells.Of(PlainWords.Name), ""),
        new("company", ["firmenname", "unternehmensname", "account", "accountname", "arbeitgeber", "employer"], ImportCells.Of(ContactWords.Company), ""),
        new("companyDomain", ["domain", "domäne", "companydomain"], ImportCells.Of(ContactWords.CompanyDomain), ""),
        new("department", ["bereich", "division"], ImportCells.Of(ContactWords.Department), ""),
        new("jobTitle", ["berufsbezeichnung", "stellenbezeichnung", "stelle", "beruf"], ImportCells.Of(ContactWords.JobTitle), ""),
        new("role", ["kaufrolle", "buyingrole"], ImportCells.Of(ContactWords.Role), ""),
        new("seniority", ["hierarchie", "karrierestufe"], ImportCells.Of(ContactWords.Seniority), ""),
        new("industry", ["sektor", "sector", "wirtschaftszweig"], ImportCells.Of(ContactWords.Industry), ""),
        new("employees", ["mitarbeiterzahl", "anzahlmitarbeiter", "anzahlmitarbeitende", "mitarbeitende", "mitarbeiteranzahl", "unternehmensgröße", "unternehmensgroesse", "firmengröße", "firmengroesse", "headcount", "staff"],
            ImportCells.Employees, "Is no number of people. Write 250, 1.250 (1,250 in English), 51-200 or ab 250."),
        new("country", ["staat", "ländercode", "laendercode", "countrycode", "landiso"], ImportCells.Of(ContactWords.Country), "Is no country. Write its name in German or English, or its two letters, such as DE."),
        new("region", ["bundesland", "kanton", "state", "province", "county"], ImportCells.Region, ""),
        new("postalCode", ["postcode"], ImportCells.PostalCode, ""),
        new("city", ["wohnort", "town", "standort"], ImportCells.Of(ContactWords.City), ""),
        new("language", ["korrespondenzsprache"], ImportCells.Of(ContactWords.Language), "Is no language. Write two letters of ISO 639-1, such as de."),
        new("phone", ["tel", "telefongeschäftlich", "telefonmobil", "festnetz", "mobil", "mobilnummer", "mobiltelefon", "durchwahl", "rufnummer", "telephone", "cell", "cellphone", "directline"], ImportCells.Of(ContactWords.Phone), ""),
        new("website", ["homepage", "internet", "web", "url", "internetseite"], ImportCells.Of(ContactWords.Website), ""),
        new("interests", ["interesse", "interessen", "interest", "interessiertan", "interestedin", "thema", "themen", "topic", "topics"], ImportCells.Interests, ""),
        new("relationship", ["beziehung", "kundenstatus"], ImportCells.Relationship, "Must be one of: cold, warm, customer (kalt, warm, Kunde)."),
        new("product", ["produktinteresse", "productinterest"], ImportCells.Of(ContactWords.Product), ""),
        new("price", ["preis", "budget", "auftragswert", "wert", "dealvalue", "volumen"], ImportCells.Price, "Is no amount. Write 12.000 EUR (12,000 EUR in English)."),
    ];

    private static readonly Dictionary<string, ImportField> ByHeader = Index();

    /// <summary>The names that a mapping may use.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Select(field => field.Name)];

    internal static ImportField? Named(string name) => Array.Find(Table, field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The field that a header asks for; null where none is known.</summary>
    internal static ImportField? ForHeader(string header) =>
        ByHeader.GetValueOrDefault(PlainWords.Normalize(header)) ?? (QuestionWords.FieldOf(header) is { } word ? ByHeader.GetValueOrDefault(word) : null);

    private static Dictionary<string, ImportField> Index()
    {
        var index = new Dictionary<string, ImportField>(StringComparer.Ordinal);
        foreach (var field in Table)
        {
            foreach (var header in field.Headers.Append(PlainWords.Normalize(field.Name))) index.TryAdd(header, field);
        }

        foreach (var word in PlainWords.Table)
        {
            if (FieldOf(word) is { } field) index.TryAdd(word.Name, field);
        }

        return index;
    }

    // The words that people use for fields of forms are the same: what fills a field there names it here.
    private static ImportField? FieldOf(ContactWord word) => word.Set.Method.Name switch
    {
        nameof(ContactWords.Title) when word.Set == ContactWords.Title => Named("salutation"),
        var method => Named(method),
    };
}
