using LeadSync.Functions.Retention;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Jobs;

/// <summary>Registers long work.</summary>
public static class JobsRegistration
{
    /// <summary>Adds what runs, shows and in the end purges jobs. A kind is one line more, where its feature is registered: <c>AddSingleton&lt;IJobKind, …&gt;()</c>.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton<JobKinds>().AddSingleton<StartJob>().AddSingleton<RunJob>().AddSingleton<RunJobWork>().AddSingleton<ManageJobs>()
        .AddSingleton<PurgeExpired>();
}
