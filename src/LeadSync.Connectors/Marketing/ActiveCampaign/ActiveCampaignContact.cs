using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.ActiveCampaign;

/// <summary>A contact of ActiveCampaign as a canonical person.</summary>
internal static class ActiveCampaignContact
{
    public const string System = "activecampaign";
    private const int MaxTags = 50;

    public static Contact Read(FormValues form)
    {
        var id = form.Text("contact[id]", StrictIds.MaxLength) ?? form.Text("contact_id", StrictIds.MaxLength) ?? form.Text("subscriberid", StrictIds.MaxLength);
        var person = new Contact { ExternalId = id is "0" ? null : id, System = id is null or "0" ? null : System };
        return PlainWords.Fill(PlainWords.Fill(person, Standard(form)), Fields(form)) with { Interests = Tags(form) };
    }

    /// <summary>Whom a deal is with, as messages about deals tell it.</summary>
    public static Contact OfDeal(FormValues form)
    {
        var id = form.Text("deal[contactid]", StrictIds.MaxLength);
        return new Contact
        {
            Email = EmailAddress.TryParse(form.Text("deal[contact_email]")),
            ExternalId = id,
            System = id is null ? null : System,
            FirstName = form.Text("deal[contact_firstname]"),
            LastName = form.Text("deal[contact_lastname]"),
        };
    }

    /// <summary>Custom fields by the names that the account gave them; a number tells nothing.</summary>
    public static Dictionary<string, string> Fields(FormValues form)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in form.Below("contact[fields]")) fields[name.Trim('[', ']', '%')] = value;
        return fields;
    }

    private static IEnumerable<KeyValuePair<string, string>> Standard(FormValues form)
    {
        string[] names = ["email", "first_name", "last_name", "phone", "orgname"];
        foreach (var name in names)
        {
            if ((form.Text($"contact[{name}]") ?? form.Text(name)) is { } value) yield return KeyValuePair.Create(name, value);
        }

        if (form.Text("contact[orgname]") is null && form.Text("orgname") is null && form.Text("contact[customer_acct_name]") is { } account) yield return KeyValuePair.Create("orgname", account);
    }

    private static string[]? Tags(FormValues form)
    {
        string[] tags = [.. (form.Text("contact[tags]", CleanText.MaxUrlLength) ?? "").Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(tag => tag.Any(char.IsLetterOrDigit)).Take(MaxTags)];
        return tags.Length == 0 ? null : tags;
    }
}
