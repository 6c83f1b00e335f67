namespace LeadSync.Connectors.Declared;

/// <summary>How a platform writes its message.</summary>
internal enum BodyFormat
{
    /// <summary>A JSON body.</summary>
    Json,

    /// <summary>A form-encoded body: one event.</summary>
    Form,

    /// <summary>A GET, its query the event.</summary>
    Query,
}
