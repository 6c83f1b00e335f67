using LeadSync.Domain.Leads;
using LeadSync.Functions.Intake;
using LeadSync.Functions.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LeadSync.Functions.Imports;

/// <summary>Registers what people send: lists and single leads.</summary>
public static class ImportsRegistration
{
    /// <summary>Adds the handlers. Needs the stores and <see cref="JobsRegistration"/>.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.TryAddSingleton<IEventQueue<LeadEvent>, LeadEventQueue>();
        return services.AddSingleton<IJobKind, ImportJob>().AddSingleton<ImportLeads>().AddSingleton<AddLead>();
    }
}
