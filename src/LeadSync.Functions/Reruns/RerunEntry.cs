using System.Security.Cryptography;
using System.Text;
using LeadSync.Domain.Routing.Replay;

namespace LeadSync.Functions.Reruns;

/// <summary>One lead that is to change hands.</summary>
/// <param name="Lead">The lead.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The offer by which somebody holds it.</param>
/// <param name="IsAccepted">Whether it was accepted: then it stays where it is in the funnel and only its owner changes.</param>
/// <param name="Before">Who holds it, and why.</param>
/// <param name="After">Who would be next when it was looked at; a pool that is drawn from meanwhile may give another of its members.</param>
internal sealed record RerunEntry(string Lead, int Cycle, int Offer, bool IsAccepted, RoutedTo Before, RoutedTo After)
{
    /// <summary>The operation under which a job changes this lead: the same each time its page is done.</summary>
    public string OpOf(string jobId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{jobId}|{Lead}|{Cycle}|{Offer}")))[..32];
}
