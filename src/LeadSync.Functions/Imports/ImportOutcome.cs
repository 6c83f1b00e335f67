namespace LeadSync.Functions.Imports;

/// <summary>What became of a row.</summary>
internal enum ImportOutcome
{
    /// <summary>It is an event of its own.</summary>
    Accepted,

    /// <summary>A row before it is about the same person: what it adds to the person's fields is taken, it counts as nothing that the person did.</summary>
    Duplicate,

    /// <summary>It is faulty.</summary>
    Refused,
}
