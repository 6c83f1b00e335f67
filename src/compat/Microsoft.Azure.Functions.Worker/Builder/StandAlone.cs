using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>What runs beside Kestrel where no Functions host is: the storage emulator, queue listeners, timers.</summary>
internal static class StandAlone
{
    internal static void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        _ = services;
        _ = configuration;
    }
}
