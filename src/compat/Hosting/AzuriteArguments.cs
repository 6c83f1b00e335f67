using System.Globalization;

namespace LeadSync.Compat.Hosting;

/// <summary>Azurite's command line.</summary>
internal static class AzuriteArguments
{
    internal static string[] Of(AzuriteOptions options) =>
    [
        "--silent", "--skipApiVersionCheck", "--disableTelemetry",
        "--blobPort", Text(options.BlobPort), "--queuePort", Text(options.QueuePort), "--tablePort", Text(options.TablePort),
        .. options.InMemory ? (string[])["--inMemoryPersistence"] : ["--location", LocalFolders.Data(options)],
    ];

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
