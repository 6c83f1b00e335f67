namespace LeadSync.Domain.Scoring;

/// <summary>The five causes of a poor hand-over (D-8).</summary>
public enum RejectionCause
{
    /// <summary>No cause of marketing's.</summary>
    None,

    /// <summary>The persona is wrong or thin.</summary>
    PersonaWrong,

    /// <summary>The persona was never verified.</summary>
    PersonaUnverified,

    /// <summary>The approach attracts the wrong leads.</summary>
    ApproachAttractsWrongLeads,

    /// <summary>Approach and content do not match.</summary>
    ApproachContentMismatch,

    /// <summary>Nurturing does not filter.</summary>
    NurturingDoesNotFilter,
}
