namespace LeadSync.Domain.Qualification;

/// <summary>The answer to a question of the questionnaire.</summary>
public enum Answer
{
    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}
