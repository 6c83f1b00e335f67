namespace LeadSync.Functions.Details;

/// <summary>How long a sender asks to wait (RFC 9110 §10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>Null where it does not say.</summary>
    public static TimeSpan? Of(HttpResponseMessage response, TimeProvider time) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };
}
