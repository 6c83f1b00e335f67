using Azure.Core;

namespace LeadSync.Storage.Metering;

/// <summary>Names the requests of the queue service.</summary>
internal static class QueueRequests
{
    internal static StorageOperation Classify(Request request, string prefix)
    {
        var parts = request.Uri.Path.Trim('/').Split('/');
        var messages = Array.LastIndexOf(parts, "messages");
        return messages > 0
            ? new(OfMessages(request, named: messages < parts.Length - 1), Plain(parts[messages - 1], prefix))
            : new(OfQueue(request), Plain(parts[^1], prefix));
    }

    private static string OfMessages(Request request, bool named) => request.Method switch
    {
        var method when method == RequestMethod.Post => "queue.put",
        var method when method == RequestMethod.Put => "queue.update",
        var method when method == RequestMethod.Delete => named ? "queue.delete" : "queue.clear",
        _ => request.Uri.Query.Contains("peekonly=true", StringComparison.OrdinalIgnoreCase) ? "queue.peek" : "queue.receive",
    };

    private static string OfQueue(Request request) => request.Method switch
    {
        var method when method == RequestMethod.Put => "queue.create",
        var method when method == RequestMethod.Delete => "queue.drop",
        _ => request.Uri.Query.Contains("comp=list", StringComparison.OrdinalIgnoreCase) ? "queue.list" : "queue.properties",
    };

    private static string Plain(string name, string prefix) =>
        name.StartsWith(prefix + "-", StringComparison.Ordinal) ? name[(prefix.Length + 1)..] : name;
}
