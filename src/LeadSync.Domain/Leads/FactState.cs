namespace LeadSync.Domain.Leads;

/// <summary>How well a fact of the qualification is known (D-17).</summary>
public enum FactState
{
    /// <summary>Nobody knows it.</summary>
    Unknown,

    /// <summary>Somebody said so: a form, a profile, the person.</summary>
    Claimed,

    /// <summary>Somebody of ours asked and heard it.</summary>
    Confirmed,
}
