using System.Collections.Concurrent;
using System.Diagnostics;

namespace LeadSync.Compat.Hosting;

/// <summary>An emulator for tests: it ends when its standard input does, so also when we are killed.</summary>
internal sealed class AttachedAzurite : IAzuriteProcess
{
    private readonly ConcurrentQueue<string> _output = new();
    private readonly Process _process;

    private AttachedAzurite(Process process)
    {
        _process = process;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Task<string?> FailureAsync() => Task.FromResult(_process.HasExited ? string.Join(' ', _output) : null);

    public async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    internal static AttachedAzurite Start(string script, AzuriteOptions options) =>
        new(Node.Start("node", [LocalFolders.Launcher, "attached", script, .. AzuriteArguments.Of(options)]));

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text && _output.Count < 20)
            _output.Enqueue(text);
    }
}
