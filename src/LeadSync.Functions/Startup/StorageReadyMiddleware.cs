using System.Collections.Frozen;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace LeadSync.Functions.Startup;

/// <summary>Lets functions that need leads wait until the storage is ready. The intake does not: it needs its queue alone.</summary>
/// <param name="storage">The storage.</param>
public sealed class StorageReadyMiddleware(ReadyStorage storage) : IFunctionsWorkerMiddleware
{
    private static readonly FrozenSet<string> NeedNone = FrozenSet.ToFrozenSet(
        [FunctionNames.IngestWebhook, FunctionNames.IngestCrmCallback, "HealthLive", "HealthReady", "GetAsset"], StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (!NeedNone.Contains(context.FunctionDefinition.Name)) await storage.EnsureAsync(context.CancellationToken);
        await next(context);
    }
}
