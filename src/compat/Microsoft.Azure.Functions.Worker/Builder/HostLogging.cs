using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>One line an entry on standard output: the Functions host takes each line for an entry of its own.</summary>
internal static class HostLogging
{
    internal static void Add(ILoggingBuilder logging, IConfiguration configuration)
    {
        logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
            console.UseUtcTimestamp = true;
        });
        logging.SetMinimumLevel(LogLevel.Information);
        foreach (var category in (string[])["Microsoft.AspNetCore", "Azure", "System.Net.Http.HttpClient"])
            logging.AddFilter(category, LogLevel.Warning);
        logging.AddConfiguration(configuration.GetSection(HostSettings.HostJsonSection + ":logging"));
        logging.AddConfiguration(configuration.GetSection("Logging"));
    }
}
