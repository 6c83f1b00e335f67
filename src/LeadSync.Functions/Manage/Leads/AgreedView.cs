using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>The service level that a lead is under, in the version in force.</summary>
internal sealed record AgreedView(string Name, int Version)
{
    public static AgreedView Of(ServiceLevel level) => new(level.Name, level.Version);
}
