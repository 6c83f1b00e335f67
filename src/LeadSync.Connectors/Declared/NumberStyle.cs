namespace LeadSync.Connectors.Declared;

/// <summary>How a sender writes amounts (D-36).</summary>
internal enum NumberStyle
{
    /// <summary><c>1,234.56</c>.</summary>
    English,

    /// <summary><c>1.234,56</c>.</summary>
    German,
}
