using LeadSync.Compat.Hosting;
using Microsoft.Azure.Functions.Worker.Queues;
using Microsoft.Azure.Functions.Worker.Timers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>What runs beside Kestrel where no Functions host is: the storage emulator, queue listeners, timers.</summary>
internal static class StandAlone
{
    /// <summary>How long work waits for an emulator that is being started before it meets the storage error itself.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);

    internal static void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<HostStorage>();
        if (HostStorage.IsEmulated(configuration))
        {
            services.AddSingleton(new StorageReadiness(_patience));
            services.AddHostedService<EmulatorService>();
        }

        services.AddHostedService<QueueService>();
        services.AddHostedService<TimerService>();
    }
}
