using LeadSync.Compat.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Azure.Functions.Worker.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>A listener for each timer function; claims are rows of <c>{prefix}Leases</c>.</summary>
internal sealed class TimerService(
    FunctionCatalog catalog, FunctionInvoker invoker, HostStorage storage, QueueSettings settings, IConfiguration configuration, ILoggerFactory logs, StorageReadiness readiness) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        var tables = storage.Tables();
        var table = configuration["LeadSyncPrefix"] + "Leases";
        await Task.WhenAll(catalog.TriggeredBy<TimerTriggerAttribute>().Select(function =>
            new TimerListener(function, invoker, new TimerClaims(tables, table, function.Name), logs.CreateLogger("Function." + function.Name)).RunAsync(settings.DrainTimeout, stoppingToken)));
    }
}
