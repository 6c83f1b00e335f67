using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Documents;

/// <summary>The service level's versions as of now, ready to fold with.</summary>
public sealed class CurrentServiceLevels
{
    private readonly ServiceLevels _levels;

    /// <summary>Takes the versions.</summary>
    public CurrentServiceLevels(ServiceLevels levels)
    {
        _levels = levels;
        Fold = new LeadFold(levels);
    }

    /// <summary>Folds leads under these versions.</summary>
    public LeadFold Fold { get; }

    /// <summary>All versions.</summary>
    public ServiceLevels Levels => _levels;

    /// <summary>The version in force at a time.</summary>
    public ServiceLevel At(DateTimeOffset time) => _levels.At(time);
}
