using Azure.Core;
using Azure.Core.Pipeline;

namespace LeadSync.Storage.Metering;

/// <summary>Counts each attempt of each request, except what design §6 leaves out.</summary>
internal sealed class MeteringPolicy(StorageMeter meter, Func<Request, StorageOperation> classify) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("LeadSync talks to its storage asynchronously only.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        var operation = classify(message.Request);
        if (IsCounted(message, operation.Operation)) meter.Count(operation);
    }

    private static bool IsCounted(HttpMessage message, string operation) => operation switch
    {
        "queue.update" => false, // a lease renewal
        "queue.receive" => BufferedBody.Contains(message.Response, "<QueueMessage>"u8),
        _ => !message.TryGetProperty(StorageMeter.UncountedProperty, out _),
    };
}
