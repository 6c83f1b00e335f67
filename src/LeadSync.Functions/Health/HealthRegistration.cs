using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Health;

/// <summary>Registers the health checks.</summary>
public static class HealthRegistration
{
    /// <summary>Adds the health checks. Needs the storage account.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddHealth(this IServiceCollection services) => services.AddSingleton<Readiness>();
}
