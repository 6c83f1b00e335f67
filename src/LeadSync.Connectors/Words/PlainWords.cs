using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Words;

/// <summary>Names that people in German and English give to fields where a vendor lets them choose: attributes, merge fields, custom fields, tokens.</summary>
internal static class PlainWords
{
    private static readonly string[] AcademicTitles = ["dr.", "prof.", "dipl", "mag.", "ing."];

    /// <summary>Names as <see cref="Normalize"/> leaves them.</summary>
    public static IReadOnlyList<ContactWord> Table { get; } =
    [
        new("email", ContactWords.Email), new("emailaddress", ContactWords.Email), new("mail", ContactWords.Email),
        new("salutation", ContactWords.Title), new("anrede", ContactWords.Title), new("gender", ContactWords.Title), new("title", Title), new("titel", Title),
        new("firstname", ContactWords.FirstName), new("fname", ContactWords.FirstName), new("vorname", ContactWords.FirstName), new("prenom", ContactWords.FirstName),
        new("lastname", ContactWords.LastName), new("lname", ContactWords.LastName), new("nachname", ContactWords.LastName), new("surname", ContactWords.LastName), new("nom", ContactWords.LastName),
        new("fullname", Name), new("name", Name),
        new("company", ContactWords.Company), new("companyname", ContactWords.Company), new("organization", ContactWords.Company), new("organisation", ContactWords.Company),
        new("orgname", ContactWords.Company), new("firma", ContactWords.Company), new("unternehmen", ContactWords.Company),
        new("jobtitle", ContactWords.JobTitle), new("position", ContactWords.JobTitle), new("job", ContactWords.JobTitle), new("funktion", ContactWords.JobTitle),
        new("phone", ContactWords.Phone), new("phonenumber", ContactWords.Phone), new("workphone", ContactWords.Phone), new("telefon", ContactWords.Phone), new("telefonnummer", ContactWords.Phone),
        new("mobile", ContactWords.Phone), new("mobilephone", ContactWords.Phone), new("mobilephonenumber", ContactWords.Phone), new("sms", ContactWords.Phone), new("handy", ContactWords.Phone),
        new("country", ContactWords.Country), new("addresscountry", ContactWords.Country), new("companycountry", ContactWords.Country), new("land", ContactWords.Country),
        new("postalcode", ContactWords.PostalCode), new("zip", ContactWords.PostalCode), new("zipcode", ContactWords.PostalCode), new("addresszip", ContactWords.PostalCode),
        new("plz", ContactWords.PostalCode), new("postleitzahl", ContactWords.PostalCode),
        new("city", ContactWords.City), new("addresscity", ContactWords.City), new("ort", ContactWords.City), new("stadt", ContactWords.City),
        new("industry", ContactWords.Industry), new("companyindustry", ContactWords.Industry), new("branche", ContactWords.Industry),
        new("employees", ContactWords.Employees), new("numberofemployees", ContactWords.Employees), new("companysize", ContactWords.Employees), new("companynumberofemployees", ContactWords.Employees), new("mitarbeiter", ContactWords.Employees),
        new("language", ContactWords.Language), new("sprache", ContactWords.Language), new("website", ContactWords.Website), new("webseite", ContactWords.Website),
        new("department", ContactWords.Department), new("abteilung", ContactWords.Department), new("role", ContactWords.Role), new("rolle", ContactWords.Role),
        new("seniority", ContactWords.Seniority), new("product", ContactWords.Product), new("produkt", ContactWords.Product),
    ];

    /// <summary>A name without case, blanks and signs: <c>Job-Title</c> and <c>JOB_TITLE</c> are the same.</summary>
    public static string Normalize(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The contact with what named values say; what is known already wins.</summary>
    public static Contact Fill(Contact contact, IEnumerable<KeyValuePair<string, string>> values) => Fill(contact, ByName(values).GetValueOrDefault);

    /// <summary>The contact with what values say that are looked up by normalized names; what is known already wins.</summary>
    public static Contact Fill(Contact contact, Func<string, string?> byName) => LooseContact.Fill(contact, byName, Table);

    /// <summary>Values by what <see cref="Normalize"/> leaves of their names; of one name the last counts.</summary>
    public static Dictionary<string, string> ByName(IEnumerable<KeyValuePair<string, string>> values)
    {
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values) byName[Normalize(name)] = value;
        return byName;
    }

    /// <summary>Beside a last name that it does not hold, it is the first name.</summary>
    internal static Contact Name(Contact contact, string text) =>
        contact is { FirstName: null, LastName: { } last } && !text.Contains(last, StringComparison.OrdinalIgnoreCase) ? contact with { FirstName = text } : PersonName.Fill(contact, text);

    /// <summary>Some keep a salutation or an academic title under this name, most a job title.</summary>
    internal static Contact Title(Contact contact, string text) =>
        SalutationWords.Find(text) is not null || AcademicTitles.Any(title => text.StartsWith(title, StringComparison.OrdinalIgnoreCase))
            ? ContactWords.Title(contact, text)
            : ContactWords.JobTitle(contact, text);
}
