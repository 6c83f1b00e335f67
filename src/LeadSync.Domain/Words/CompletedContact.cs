using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Words;

/// <summary>Completes a contact by what its own words say: seniority and department by the job title, the company's domain by the address, regions by name.</summary>
public static class CompletedContact
{
    /// <summary>The contact, completed; what the sender said itself is never replaced but by another spelling of the same region.</summary>
    /// <param name="contact">The contact as a source made it.</param>
    public static Contact Of(Contact contact)
    {
        var title = JobTitles.Read(contact.JobTitle);
        var region = contact.Region is { } name ? Regions.Find(name, contact.Country) ?? name : null;
        return contact with
        {
            Seniority = contact.Seniority ?? title.Seniority,
            Department = contact.Department ?? title.Function,
            CompanyDomain = contact.CompanyDomain ?? DomainOf(contact.Email),
            Region = region,
            Country = contact.Country ?? CountryOf(region),
        };
    }

    private static string? DomainOf(EmailAddress? email) => email is null || MailProviders.Contains(email.Domain) ? null : email.Domain;

    private static CountryCode? CountryOf(string? region) => region is [_, _, '-', ..] ? CountryCode.TryParse(region[..2]) : null;
}
