using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LeadSync.Functions.Http;

/// <summary>Registers what all HTTP functions share.</summary>
public static class HttpRegistration
{
    /// <summary>
    /// Adds the edge, access and sign-in. Needs a <see cref="SessionSecret"/> and, for the edge to run,
    /// <c>builder.UseMiddleware&lt;HttpEdgeMiddleware&gt;()</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">All settings.</param>
    public static IServiceCollection AddHttpBasics(this IServiceCollection services, IConfiguration configuration)
    {
        var process = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(Environment.GetCommandLineArgs()).Build();
        return services.AddHttpBasics(configuration, process);
    }

    /// <inheritdoc cref="AddHttpBasics(IServiceCollection, IConfiguration)"/>
    /// <param name="services">The services.</param>
    /// <param name="configuration">All settings.</param>
    /// <param name="process">What the process was started with: environment and arguments.</param>
    public static IServiceCollection AddHttpBasics(this IServiceCollection services, IConfiguration configuration, IConfiguration process)
    {
        services.AddSingleton(ManageSettingsReader.Read(configuration, process, out var faults));
        services.AddSingleton(new StartFaults(faults));
        services.AddHostedService<StartCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<AppServicePrincipal>();
        services.AddSingleton<HttpEdge>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SignIn>();
        services.AddSingleton<ManageAccess>();
        return services.AddSingleton<ManageEndpoint>();
    }
}
