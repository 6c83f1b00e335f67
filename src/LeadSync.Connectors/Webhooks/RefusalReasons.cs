namespace LeadSync.Connectors.Webhooks;

/// <summary>Why a request was not believed. For logs and metrics; the sender is told none of it.</summary>
public static class RefusalReasons
{
    /// <summary>The source has no secret: it is off.</summary>
    public const string SecretMissing = "secret-missing";

    /// <summary>A header that the scheme needs is absent or empty.</summary>
    public const string SignatureMissing = "signature-missing";

    /// <summary>No signature of the request fits any secret.</summary>
    public const string SignatureWrong = "signature-wrong";

    /// <summary>The sender names a version of the scheme that LeadSync does not know.</summary>
    public const string SignatureVersionUnknown = "signature-version-unknown";

    /// <summary>The timestamp is absent or not a number.</summary>
    public const string TimestampUnreadable = "timestamp-unreadable";

    /// <summary>The timestamp lies before the window.</summary>
    public const string TimestampTooOld = "timestamp-too-old";

    /// <summary>The timestamp lies behind the window.</summary>
    public const string TimestampInFuture = "timestamp-in-future";

    /// <summary>The source's protocol is not confirmed, and its setting does not say to take it all the same.</summary>
    public const string ExperimentalOff = "experimental-off";
}
