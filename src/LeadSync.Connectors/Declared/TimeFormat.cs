namespace LeadSync.Connectors.Declared;

/// <summary>How a sender writes times.</summary>
internal enum TimeFormat
{
    /// <summary>ISO 8601; without an offset it is in the declared zone.</summary>
    Iso,

    /// <summary>Seconds since 1970.</summary>
    EpochSeconds,

    /// <summary>Milliseconds since 1970.</summary>
    EpochMilliseconds,

    /// <summary>A pattern.</summary>
    Pattern,
}
