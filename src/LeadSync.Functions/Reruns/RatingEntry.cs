using System.Security.Cryptography;
using System.Text;

namespace LeadSync.Functions.Reruns;

/// <summary>One cycle that stands otherwise under the service level in force.</summary>
/// <param name="Lead">The lead.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Before">Where it stands.</param>
/// <param name="After">Where it would stand.</param>
internal sealed record RatingEntry(string Lead, int Cycle, RatingEntry.Place Before, RatingEntry.Place After)
{
    /// <summary>Whether the lead becomes an MQL by it.</summary>
    public bool BecomesMql => Before.Milestone != After.Milestone && After.Milestone == Domain.Funnels.Milestone.Qualified;

    /// <summary>The operation under which a job rates this cycle: the same each time its page is done.</summary>
    public string OpOf(string jobId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{jobId}|{Lead}|{Cycle}|score")))[..32];

    /// <summary>A cycle's total score under the service level in force, and its stage.</summary>
    internal sealed record Place(double Score, string Stage, Domain.Funnels.Milestone Milestone);
}
