using LeadSync.Compat.Hosting;
using Microsoft.Azure.Functions.Worker.Queues;
using Microsoft.Azure.Functions.Worker.Timers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>What runs beside Kestrel where no Functions host is: the storage emulator, queue listeners, timers.</summary>
internal static class StandAlone
{
    internal static void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<HostStorage>().AddSingleton(QueueSettings.Read(configuration));
        var emulated = HostStorage.IsEmulated(configuration);
        services.AddSingleton(new StorageReadiness(!emulated));
        if (emulated)
            services.AddHostedService<EmulatorService>();
        services.AddHostedService<QueueService>();
        services.AddHostedService<TimerService>();
    }
}
