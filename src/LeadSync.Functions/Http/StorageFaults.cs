using System.Net.Sockets;
using Azure;

namespace LeadSync.Functions.Http;

/// <summary>Tells a storage that fails from a fault of our own.</summary>
public static class StorageFaults
{
    /// <summary>True where the storage, or the way to it, is what failed: trying again later can help.</summary>
    /// <param name="error">What was thrown.</param>
    public static bool Is(Exception error) => error switch
    {
        RequestFailedException or SocketException or HttpRequestException or TimeoutException or StorageTimeoutException => true,
        // The client's pipeline reports all its attempts together; one that ran out of time is a cancellation there.
        AggregateException several => several.InnerExceptions.Any(one => Is(one) || one is OperationCanceledException),
        _ => error.InnerException is { } inner && Is(inner),
    };
}
