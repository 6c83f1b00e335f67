namespace LeadSync.Domain.Scoring;

/// <summary>How often a rule gives its points (<c>every</c>, D-13).</summary>
public enum Repetition
{
    /// <summary>Each time.</summary>
    Always,

    /// <summary>Once in a cycle.</summary>
    Once,

    /// <summary>Once in a cycle for each touchpoint: its kind, name, content and address.</summary>
    Touchpoint,

    /// <summary>Once a day, as the service level's calendar counts days.</summary>
    Day,
}
