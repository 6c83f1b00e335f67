using LeadSync.Functions.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Simulations;

/// <summary>Registers simulation on history.</summary>
public static class SimulationsRegistration
{
    /// <summary>Adds the job and what starts it. Needs the stores, the documents and <see cref="JobsRegistration"/>.</summary>
    public static IServiceCollection AddSimulations(this IServiceCollection services) =>
        services.AddSingleton<SimulateHistory>().AddSingleton<IJobKind, SimulationJob>();
}
