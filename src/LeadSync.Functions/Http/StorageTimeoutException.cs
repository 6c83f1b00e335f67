namespace LeadSync.Functions.Http;

/// <summary>The storage did not answer within the time that the request has for it.</summary>
/// <param name="limit">The time that it had.</param>
/// <param name="cause">What ended the call.</param>
public sealed class StorageTimeoutException(TimeSpan limit, Exception cause)
    : Exception($"The storage did not answer within {limit.TotalSeconds:0} s.", cause);
