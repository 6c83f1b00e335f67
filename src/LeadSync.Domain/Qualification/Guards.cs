using LeadSync.Domain.Conditions;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Qualification;

/// <summary>Finds who is hardly a buyer.</summary>
public static class Guards
{
    /// <summary>The first guard whose condition holds; null where none does.</summary>
    /// <param name="level">The service level.</param>
    /// <param name="lead">The lead, with its touchpoint where there is one; <see cref="AgreedFields"/> is laid over it.</param>
    /// <param name="at">The day whose rates count.</param>
    public static Guard? Of(ServiceLevel level, IFieldSource lead, DateTimeOffset at)
    {
        var fields = new AgreedFields(level, lead, at);
        return level.Disqualify.FirstOrDefault(guard => guard.When.Holds(fields));
    }
}
