using LeadSync.Domain.Leads;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Identity;

/// <summary>Carries out what a sender passes on: a person asked to be erased (D-31).</summary>
/// <param name="erasure">Erases.</param>
/// <param name="keys">Derives keys.</param>
public sealed class EraseEvents(LeadErasure erasure, LeadKeys keys)
{
    /// <summary>Carries one event out. The same event again is the same erasure, with the same receipt, even where the person has come back since.</summary>
    public Task RunAsync(LeadEvent row, CancellationToken cancellationToken) =>
        erasure.RunAsync(row.Key().Value, Roots(keys.For(row.Lead)), row.Lead.Email is { } email ? [email.Normalized] : [], row.ReceivedAt, cancellationToken);

    // A shared browser or mailbox is followed only where nothing else is named.
    private static IReadOnlyList<string> Roots(IReadOnlyList<LeadKey> named) =>
        [.. (named.Any(key => key.IsPersonal) ? named.Where(key => key.IsPersonal) : named).Select(key => key.Partition)];
}
