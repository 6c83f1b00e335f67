using LeadSync.Domain.Leads;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Details;

/// <summary>Registers what completes messages that carry ids only.</summary>
public static class DetailsRegistration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Adds it. Redirects are not followed: a token goes to the configured address alone.</summary>
    public static IServiceCollection AddDetails(this IServiceCollection services)
    {
        services.AddHttpClient<DetailsClient>(http => http.Timeout = Patience).ConfigurePrimaryHttpMessageHandler(Handler);
        services.AddHttpClient<TokenClient>(http => http.Timeout = Patience).ConfigurePrimaryHttpMessageHandler(Handler);
        return services.AddSingleton<DetailsCache>().AddSingleton<AccessTokens>().AddSingleton<SenderApis>()
            .AddSingleton<CompleteEvents<LeadEvent>>().AddSingleton<CompleteEvents<SalesEvent>>()
            .AddSingleton<KeepWaiting>().AddSingleton<ResumeWaiting>();
    }

    private static SocketsHttpHandler Handler() => new() { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
