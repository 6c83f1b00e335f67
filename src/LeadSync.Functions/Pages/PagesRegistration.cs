using LeadSync.Web.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Pages;

/// <summary>Registers the pages.</summary>
public static class PagesRegistration
{
    /// <summary>Adds the pages. Needs <c>AddManagement</c> and <c>AddHttpBasics</c>.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services) =>
        services
            .AddSingleton<PageRenderer>()
            .AddSingleton<PageWriter>()
            .AddSingleton<LeadListPages>()
            .AddSingleton<LeadPages>()
            .AddSingleton<LoginPages>();
}
