using Azure.Storage.Queues;
using LeadSync.Compat.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>A listener for each queue function, from the moment storage is there until shutdown has drained them.</summary>
internal sealed class QueueService(
    FunctionCatalog catalog, FunctionInvoker invoker, HostStorage storage, QueueSettings settings, ILoggerFactory logs, StorageReadiness readiness) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        var queues = storage.Queues();
        await Task.WhenAll(catalog.TriggeredBy<QueueTriggerAttribute>().Select(function => Listener(function, queues).RunAsync(stoppingToken)));
    }

    private QueueListener Listener(FunctionDescriptor function, QueueServiceClient queues)
    {
        var log = logs.CreateLogger("Function." + function.Name);
        var queue = queues.GetQueueClient(function.Source);
        var processor = new MessageProcessor(function, invoker, queue, new PoisonQueue(queues, function.Source), settings, log);
        return new QueueListener(queue, processor, settings, log);
    }
}
