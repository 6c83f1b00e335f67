using System.Diagnostics;
using System.Globalization;

namespace LeadSync.Compat.Tests.Worker;

/// <summary>The application in a process of its own, its standard output read line by line.</summary>
internal sealed class ChildProcess : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(40);
    private readonly Process _process;

    internal ChildProcess(params string[] arguments)
    {
        string[] all = [typeof(ChildProcess).Assembly.Location, .. arguments];
        _process = Process.Start(new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true, UseShellExecute = false })!;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    /// <summary>In the child: a message that begins with a number runs so many milliseconds, deaf to cancellation.</summary>
    internal static async Task ReportAsync(Sighting run, CancellationToken cancellationToken)
    {
        if (run.Function != "Take")
            return;
        var report = string.Create(CultureInfo.InvariantCulture, $"ran {run.Text} {run.DequeueCount}");
        await Console.Out.WriteLineAsync($"begun {run.Text}".AsMemory(), cancellationToken);
        await Task.Delay(TimeSpan.FromMilliseconds(int.Parse(run.Text, CultureInfo.InvariantCulture)), TimeProvider.System, CancellationToken.None);
        await Console.Out.WriteLineAsync(report.AsMemory(), CancellationToken.None);
    }

    internal async Task<string> LineAsync(string part)
    {
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(_patience) is { } line)
        {
            if (line.Contains(part, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidOperationException($"The application ended without saying '{part}'.");
    }

    internal void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    internal async Task<int> ExitCodeAsync()
    {
        var rest = _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync().WaitAsync(_patience);
        await rest;
        return _process.ExitCode;
    }
}
