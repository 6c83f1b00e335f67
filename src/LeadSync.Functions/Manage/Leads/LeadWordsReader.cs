using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Funnels;
using LeadSync.Functions.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Reads <c>?profile=</c>: one that ships, or a company's own that is published.</summary>
/// <param name="agreements">By which profile leads move.</param>
/// <param name="profiles">A company's own.</param>
/// <param name="time">The clock: the version in force now.</param>
public sealed class LeadWordsReader(ServiceLevelSource agreements, FunnelProfileSource profiles, TimeProvider time)
{
    private const string Parameter = "profile";

    /// <summary>The words, or the fault with all profiles that there are.</summary>
    internal async Task<(LeadWords? Words, FieldError? Fault)> ReadAsync(IQueryCollection? address, CancellationToken cancellationToken)
    {
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        if (address?[Parameter].FirstOrDefault() is not { Length: > 0 } name) return (new LeadWords(fold, null), null);
        var other = FunnelProfiles.Find(name) ?? (await profiles.GetAsync(name, cancellationToken))?.InForceAt(time.GetUtcNow()).Value;
        return other is not null ? (new LeadWords(fold, other), null) : (null, await FaultAsync(cancellationToken));
    }

    private async Task<FieldError> FaultAsync(CancellationToken cancellationToken) => new(
        "/" + Parameter,
        $"There is no such profile; use one of {string.Join(", ", [.. FunnelProfiles.All.Select(profile => profile.Id), .. await profiles.NamesAsync(cancellationToken)])}.");
}
