using System.Diagnostics;
using System.Globalization;

namespace LeadSync.Compat.Hosting;

/// <summary>The developer's emulator: in a session of its own, so that neither Ctrl-C nor a killed application costs it the data of its last seconds.</summary>
internal sealed class DetachedAzurite(int pid, string log) : IAzuriteProcess
{
    public async Task<string?> FailureAsync() => Lives() ? null : await File.ReadAllTextAsync(log);

    public Task StopAsync() => Node.RunAsync("node", [LocalFolders.Launcher, "stop", Text(pid)], CancellationToken.None);

    internal static async Task<DetachedAzurite> StartAsync(string script, AzuriteOptions options, CancellationToken cancellationToken)
    {
        var log = Path.Combine(LocalFolders.Data(options), "azurite.log");
        var pid = await Node.RunAsync("node", [LocalFolders.Launcher, "detached", log, script, .. AzuriteArguments.Of(options)], cancellationToken);
        return new DetachedAzurite(int.Parse(pid, CultureInfo.InvariantCulture), log);
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private bool Lives()
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
