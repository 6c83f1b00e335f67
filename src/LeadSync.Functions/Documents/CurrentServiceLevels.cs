using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Documents;

/// <summary>What was agreed as of now, with all its versions, ready to fold with.</summary>
/// <param name="agreements">The agreements.</param>
public sealed class CurrentServiceLevels(Agreements agreements)
{
    /// <summary>Folds leads under these versions.</summary>
    public LeadFold Fold { get; } = new(agreements);

    /// <summary>The assignment, the service levels and the profiles.</summary>
    public Agreements Agreements => agreements;

    /// <summary>The service level that a lead is under at a time.</summary>
    public ServiceLevel LevelOf(LeadState state, DateTimeOffset time) => agreements.LevelOf(state, time);
}
