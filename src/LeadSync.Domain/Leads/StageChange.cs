using System.Text.Json.Serialization;
using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Leads;

/// <summary>One move in a lead's history.</summary>
/// <param name="Cycle">The cycle that moved.</param>
/// <param name="From">The stage before.</param>
/// <param name="To">The stage after.</param>
/// <param name="Milestone">The milestone reached.</param>
/// <param name="Place">Where in the fold it happened.</param>
/// <param name="By">Who moved it: <c>identity</c>, <c>score</c>, or a representative.</param>
/// <param name="Reason">Why, as a code.</param>
/// <param name="Arguments">The values that the code's sentence needs.</param>
public sealed record StageChange(
    int Cycle,
    string From,
    string To,
    Milestone Milestone,
    Position Place,
    string By,
    string Reason,
    IReadOnlyDictionary<string, string>? Arguments = null)
{
    /// <summary>What makes two moves the same, however often the lead was folded.</summary>
    [JsonIgnore]
    public (int Cycle, string From, string To, Position Place, string Reason) Identity => (Cycle, From, To, Place, Reason);
}
