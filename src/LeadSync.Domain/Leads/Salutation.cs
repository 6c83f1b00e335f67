namespace LeadSync.Domain.Leads;

/// <summary>How a person wishes to be addressed; never guessed (D-33).</summary>
public enum Salutation
{
    /// <summary>The person wants none, or none was given on purpose.</summary>
    None,

    /// <summary>Mrs, Frau.</summary>
    Mrs,

    /// <summary>Mr, Herr.</summary>
    Mr,
}
