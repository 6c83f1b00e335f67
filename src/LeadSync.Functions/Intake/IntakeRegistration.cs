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
    private const string Sources = "LeadSync:Sources";

    /// <summary>Adds the intake. Needs <see cref="HttpRegistration"/> and the stores.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">All settings.</param>
    public static IServiceCollection AddIntake(this IServiceCollection services, IConfiguration configuration)
    {
        var faults = new List<string>();
        services.AddSingleton(IntakeSettingsReader.Read(configuration, faults));
        services.AddSources(configuration, faults);
        services.AddSingleton(new StartFaults(faults));
        services.AddSingleton<IEventQueue<LeadEvent>, LeadEventQueue>();
        services.AddSingleton<IEventQueue<SalesEvent>, IngestCrmCallbackQueue>();
        return services.AddHandlers();
    }

    private static void AddSources(this IServiceCollection services, IConfiguration configuration, List<string> faults)
    {
        var programmed = SourceBooks.Read(Sources, ConnectorCatalog.Marketing, configuration, faults);
        services.AddSingleton(new DeclaredSettings(SourceBooks.Others(Sources, ConnectorCatalog.Marketing, configuration, faults)));
        services.AddSingleton<DeclaredSources>();
        services.AddSingleton(provider => new SourceBook<LeadEvent>("webhooks", programmed, provider.GetRequiredService<DeclaredSources>().FindAsync));
        services.AddSingleton(new SourceBook<SalesEvent>("crm", SourceBooks.Read("LeadSync:Crm", ConnectorCatalog.Crm, configuration, faults)));
    }

    private static IServiceCollection AddHandlers(this IServiceCollection services)
    {
        services.AddSingleton<CalledUrl>();
        services.AddSingleton<IntakeLine>();
        services.AddSingleton<RateGate>();
        services.AddSingleton<RejectedItems>();
        services.AddSingleton<IReadsAgain, ReadsAgain<LeadEvent>>().AddSingleton<IReadsAgain, ReadsAgain<SalesEvent>>().AddSingleton<RejectedReplay>();
        services.AddSingleton<SafeStoring>();
        services.AddSingleton(typeof(WebhookDoor<>));
        return services.AddSingleton(typeof(WebhookIntake<>));
    }
}
