using Azure.Core;
using Azure.Core.Pipeline;
using LeadSync.Storage.Metering;

namespace LeadSync.Storage.Accounts;

/// <summary>Creates the table or queue that a request misses and sends the request again: an account that was emptied mends itself.</summary>
internal sealed class RecreatePolicy(Func<Request, StorageOperation> classify, IReadOnlyList<string> ours, Func<string, CancellationToken, Task> create) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("LeadSync talks to its storage asynchronously only.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (!IsMissing(message) || classify(message.Request).Resource is not { } resource || !ours.Contains(resource, StringComparer.Ordinal)) return;
        await create(resource, message.CancellationToken);
        await ProcessNextAsync(message, pipeline);
    }

    // A refused transaction is a success that carries the refusal in its body.
    private static bool IsMissing(HttpMessage message) =>
        (message.Response.Status == 404 || message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal))
        && (BufferedBody.Contains(message.Response, "TableNotFound"u8) || BufferedBody.Contains(message.Response, "QueueNotFound"u8));
}
