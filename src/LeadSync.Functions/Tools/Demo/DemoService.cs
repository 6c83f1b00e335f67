using LeadSync.Functions.Tools.Demo.Telling;
using Microsoft.Extensions.Hosting;

namespace LeadSync.Functions.Tools.Demo;

/// <summary>Plays the demo beside the app, then leaves the app serving.</summary>
/// <param name="demo">The demo.</param>
/// <param name="screen">Where a failure is told.</param>
/// <param name="lifetime">Ends the app where the demo fails.</param>
internal sealed class DemoService(DemoPlay demo, Screen screen, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What starts beside the demo is not held up by it.
        await Task.Yield();
        try
        {
            await demo.RunAsync(stoppingToken);
        }
        catch (Exception failure) when (failure is DemoFailedException or HttpRequestException && !stoppingToken.IsCancellationRequested)
        {
            screen.Say(DemoText.Failed, failure.Message);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }
}
