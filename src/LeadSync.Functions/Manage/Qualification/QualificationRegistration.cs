using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Registers what management shows about qualification.</summary>
public static class QualificationRegistration
{
    /// <summary>Adds the handlers. Needs the storage and the sources of documents.</summary>
    public static IServiceCollection AddQualification(this IServiceCollection services) =>
        services.AddSingleton<CountedHandOvers>().AddSingleton<QualificationReports>().AddSingleton<ShowRejectionAlarm>().AddSingleton<WaitingLeads>();
}
