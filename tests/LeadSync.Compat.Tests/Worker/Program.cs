using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LeadSync.Compat.Tests.Worker;

/// <summary>The test assembly as an application of its own, for tests that signal or kill a process.</summary>
public static class Program
{
    public static Task Main(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication().UseMiddleware<MarkingMiddleware>();
        builder.Services.AddSingleton(new Behaviour { OnRun = (run, cancel) => ChildProcess.ReportAsync(run, cancel) }).AddScoped<ScopedProbe>();
        return builder.Build().RunAsync();
    }
}
