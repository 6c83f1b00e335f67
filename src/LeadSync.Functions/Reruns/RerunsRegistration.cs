using LeadSync.Functions.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Reruns;

/// <summary>Registers reruns.</summary>
public static class RerunsRegistration
{
    /// <summary>Adds the job and what starts it. Needs the stores, the leads' way and <see cref="JobsRegistration"/>.</summary>
    public static IServiceCollection AddReruns(this IServiceCollection services) =>
        services.AddSingleton<RerunPlanner>().AddSingleton<ApplyRerun>().AddSingleton<RerunHandOn>().AddSingleton<StartRerun>().AddSingleton<IJobKind, RerunJob>().AddSingleton<RateLead>().AddSingleton<IJobKind, RatingJob>();
}
