using LeadSync.Domain.Funnels;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>Says which documents a service level names that there are not. Asked before publishing, not before saving: what belongs together is written together.</summary>
/// <param name="documents">The documents.</param>
public sealed class AgreedNames(DocumentStore documents)
{
    /// <summary>A fault for a funnel profile that neither ships nor is published, and for a routing table that is not published.</summary>
    public async Task<IReadOnlyList<ValidationError>> UnknownAsync(ServiceLevel level, CancellationToken cancellationToken)
    {
        var errors = new List<ValidationError>();
        if (FunnelProfiles.Find(level.Profile) is null && await FaultAsync(level.Profile, DocumentKinds.Profiles, [.. FunnelProfiles.Lines.Select(line => line.Id)], cancellationToken) is { } profile)
            errors.Add(new ValidationError("/profile", $"no funnel profile '{level.Profile}' is published: publish it under profiles before, or use one of {profile}"));
        if (await FaultAsync(level.Routing, DocumentKinds.RoutingTables, [], cancellationToken) is { } table)
            errors.Add(new ValidationError("/routing", $"no routing table '{level.Routing}' is published: publish it under routing-tables before, or use one of {table}"));
        return errors;
    }

    // What there is instead; null where the name is known.
    private async Task<string?> FaultAsync(string name, string kind, IReadOnlyList<string> shipped, CancellationToken cancellationToken)
    {
        string[] known = [.. shipped, .. (await documents.ListNamesAsync(kind, cancellationToken)).Select(document => document.Name)];
        return known.Contains(name, StringComparer.Ordinal) ? null : string.Join(", ", known);
    }
}
