using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Reports;

/// <summary>Registers what counts.</summary>
public static class ReportsRegistration
{
    /// <summary>Adds the count of hand-overs and the alarm. Needs the storage and the sources of documents.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services) =>
        services.AddSingleton<HandOverReader>().AddSingleton<RejectionAlarmWatch>().AddSingleton<RollUpFunnel>();
}
