using LeadSync.Connectors;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Callbacks;
using LeadSync.Functions.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Intake;

/// <summary>Registers the intake of webhooks and callbacks.</summary>
public static class IntakeRegistration
{
    /// <summary>Adds the intake. Needs <see cref="HttpRegistration"/> and the stores.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">All settings.</param>
    public static IServiceCollection AddIntake(this IServiceCollection services, IConfiguration configuration)
    {
        var faults = new List<string>();
        services.AddSingleton(IntakeSettingsReader.Read(configuration, faults));
        services.AddSingleton(SourceBooks.Read("LeadSync:Sources", ConnectorCatalog.Marketing, configuration, faults));
        services.AddSingleton(SourceBooks.Read("LeadSync:Crm", ConnectorCatalog.Crm, configuration, faults));
        services.AddSingleton(new StartFaults(faults));
        services.AddSingleton<IEventQueue<LeadEvent>, LeadEventQueue>();
        services.AddSingleton<IEventQueue<SalesEvent>, IngestCrmCallbackQueue>();
        return services.AddHandlers();
    }

    private static IServiceCollection AddHandlers(this IServiceCollection services)
    {
        services.AddSingleton<CalledUrl>();
        services.AddSingleton<IntakeLine>();
        services.AddSingleton<RateGate>();
        services.AddSingleton<RejectedItems>();
        services.AddSingleton<SafeStoring>();
        services.AddSingleton(typeof(WebhookDoor<>));
        return services.AddSingleton(typeof(WebhookIntake<>));
    }
}
