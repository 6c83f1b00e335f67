using LeadSync.Functions.Tools.Demo;
using LeadSync.Functions.Tools.Demo.Sending;
using LeadSync.Functions.Tools.Demo.Telling;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LeadSync.Functions.Tools;

/// <summary>Registers what the command line asks for besides serving.</summary>
public static class ToolsRegistration
{
    private const string Prefix = "demo";
    private static readonly string[] HostMarks = ["FUNCTIONS_CUSTOMHANDLER_PORT", "Functions:Worker:HostEndpoint"];

    /// <summary>
    /// Adds the demo where the first argument is <c>demo</c>, with its settings; nothing otherwise. To be called before anything reads settings.
    /// Ends the process with 1 where the port is taken.
    /// </summary>
    /// <param name="builder">The application's builder.</param>
    /// <param name="args">The command line.</param>
    public static IHostApplicationBuilder AddTools(this IHostApplicationBuilder builder, string[] args)
    {
        if (DemoOptions.Read(args) is { } options) AddDemo(builder, options);
        return builder;
    }

    private static void AddDemo(IHostApplicationBuilder builder, DemoOptions options)
    {
        var screen = Screen.OfConsole();
        var underHost = Array.Exists(HostMarks, mark => !string.IsNullOrEmpty(builder.Configuration[mark]));
        var address = DemoAddress.Of(builder.Configuration);
        if (!underHost && address.IsTaken()) EndFor(screen, address);

        builder.Configuration["LeadSyncPrefix"] = Prefix;
        if (underHost && string.IsNullOrWhiteSpace(builder.Configuration["LeadSync:PublicUrl"])) builder.Configuration["LeadSync:PublicUrl"] = address.SignedUrl;
        Quieten(builder.Configuration);
        builder.Services.AddSingleton(screen).AddSingleton(address).AddSingleton(DemoSecrets.Ensure(builder.Configuration));
        builder.Services.AddSingleton<Patience>().AddSingleton<Signer>().AddSingleton<DemoClient>().AddSingleton<SalesTeam>().AddSingleton<Drain>();
        builder.Services.AddSingleton<HeroTale>().AddSingleton<FunnelCount>().AddSingleton<Finale>().AddSingleton<DemoPlay>();
        if (options.Reset) builder.Services.AddHostedService<DemoReset>();
        builder.Services.AddHostedService<DemoService>();
    }

    private static void EndFor(Screen screen, DemoAddress address)
    {
        screen.Say(DemoText.PortTaken, address.Url.Port, address.Url.Port + 1);
        Environment.Exit(1);
    }

    // Log lines between the steps of a story are in its way; whoever sets a level gets them.
    private static void Quieten(IConfiguration configuration)
    {
        if (configuration["Logging:LogLevel:Default"] is not null) return;
        configuration["Logging:LogLevel:Default"] = "Warning";
        configuration["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning";
    }
}
