using System.Globalization;
using System.Text.Json.Nodes;

namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>What fills the placeholders of a payload.</summary>
internal static class Fields
{
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["DE"] = "Germany", ["AT"] = "Austria", ["CH"] = "Switzerland", ["LI"] = "Liechtenstein",
    };

    /// <summary>A person; nothing but the address where that is all that is known.</summary>
    public static Dictionary<string, JsonNode?> Of(Person person)
    {
        var fields = new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { ["email"] = person.Email };
        foreach (var (name, value) in Known(person)) fields[name] = person.IsComplete ? value : null;
        return fields;
    }

    /// <summary>A person and what it did.</summary>
    public static Dictionary<string, JsonNode?> Of(Touch touch)
    {
        var fields = Of(touch.Person);
        (fields["at"], fields["milliseconds"]) = (Time(touch.At), touch.At.ToUnixTimeMilliseconds());
        (fields["kind"], fields["name"], fields["url"], fields["medium"]) = (touch.Act.Kind, touch.Act.Name, touch.Act.Url, touch.Act.Medium);
        return fields;
    }

    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static Dictionary<string, JsonNode?> Known(Person person) => new(StringComparer.Ordinal)
    {
        ["salutation"] = person.Salutation,
        ["germanSalutation"] = person.Salutation == "mrs" ? "Frau" : "Herr",
        ["title"] = person.Title,
        ["firstName"] = person.FirstName,
        ["lastName"] = person.LastName,
        ["phone"] = string.Create(CultureInfo.InvariantCulture, $"+49 89 5550 {person.Index:000}"),
        ["company"] = person.Firm.Name,
        ["domain"] = person.Firm.Domain,
        ["department"] = person.Position.Department,
        ["jobTitle"] = person.Position.Title,
        ["seniority"] = person.Position.Seniority,
        ["industry"] = person.Firm.Industry,
        ["employees"] = person.Firm.Employees,
        ["employeesText"] = person.Firm.Employees.ToString(CultureInfo.InvariantCulture),
        ["country"] = person.Firm.Country,
        ["countryName"] = Countries[person.Firm.Country],
        ["postalCode"] = person.Firm.PostalCode,
        ["city"] = person.Firm.City,
        ["language"] = "de",
    };
}
