using LeadSync.Domain.Leads;

namespace LeadSync.Web.Leads;

/// <summary>How a person is called on pages.</summary>
public static class PersonName
{
    /// <summary>Title, first and last name; where there is no name the e-mail address.</summary>
    /// <returns>Null for somebody of whom neither is known.</returns>
    public static string? Of(Contact contact)
    {
        var name = string.Join(' ', new[] { contact.Title, contact.FirstName, contact.LastName }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return contact.FirstName is null && contact.LastName is null ? contact.Email?.Value : name;
    }
}
