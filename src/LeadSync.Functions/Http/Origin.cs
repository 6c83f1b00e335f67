namespace LeadSync.Functions.Http;

/// <summary>Which page made a browser send a request.</summary>
internal enum Origin
{
    /// <summary>Nothing says: no browser of today.</summary>
    Unsaid,

    /// <summary>A page of ours, or the user themselves.</summary>
    Own,

    /// <summary>Somebody else's page.</summary>
    Foreign,
}
