using LeadSync.Domain.Leads;
using LeadSync.Storage.Companies;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Routing;

/// <summary>Says who owns the account of a lead's company: warm before cold (D-22).</summary>
/// <param name="companies">The companies.</param>
public sealed class AccountOwners(CompanyStore companies)
{
    /// <summary>The owner in a department; null where nobody is, or where the lead tells no company: then nothing is read.</summary>
    public async Task<string?> OfAsync(LeadRecord record, string department, CancellationToken cancellationToken) =>
        CompanyDomain.Of(record.State.Contact) is { } domain ? await companies.OwnerAsync(domain, department, cancellationToken) : null;
}
