using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace LeadSync.Testing.App;

/// <summary>The app as a process of its own, as a user starts it.</summary>
public sealed class LeadSyncApp : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();

    private LeadSyncApp(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(1) }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(100) };
        Client = new LeadSyncClient(Http);
    }

    public HttpClient Http { get; }

    public LeadSyncClient Client { get; }

    public Uri Address => Http.BaseAddress!;

    public int ProcessId => _process.Id;

    public IReadOnlyCollection<string> Log => _log;

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>Starts the app and waits until it answers.</summary>
    public static async Task<LeadSyncApp> StartAsync(AppOptions options)
    {
        var app = Launch(options);
        await Eventually.HoldsAsync("the app to listen", app.IsLiveAsync);
        return app;
    }

    /// <summary>Starts the app and does not wait.</summary>
    public static LeadSyncApp Launch(AppOptions options, int? port = null)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port ?? Free.Port()}"));
        var start = new ProcessStartInfo("dotnet", [Dll()]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in Defaults(options, address).Concat(options.Settings)) start.Environment[name] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The app did not start.");
        var app = new LeadSyncApp(process, address);
        app.Listen();
        return app;
    }

    public async Task<bool> IsLiveAsync()
    {
        if (_process.HasExited) throw new InvalidOperationException($"The app ended with {_process.ExitCode}:\n{string.Join('\n', _log)}");
        try
        {
            using var answer = await Http.GetAsync(new Uri("/api/health/live", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>SIGKILL: no handler runs.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, and waits for the end.</summary>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        Http.Dispose();
        _process.Dispose();
    }

    // The tests' own folder holds a copy of the app: the project is referenced.
    private static string Dll() => Path.Combine(AppContext.BaseDirectory, "LeadSync.Functions.dll");

    private static Dictionary<string, string> Defaults(AppOptions options, Uri address) => new(StringComparer.Ordinal)
    {
        ["AzureWebJobsStorage"] = options.Storage,
        ["LeadSyncPrefix"] = options.Prefix,
        ["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/'),
        ["LeadSync__Sources__generic__Secret"] = Secrets.Generic,
        ["LeadSync__Sources__hubspot__Secret"] = Secrets.HubSpot,
        ["LeadSync__Sources__mautic__Secret"] = Secrets.Mautic,
        ["LeadSync__Crm__generic__Secret"] = Secrets.Crm,
    };

    private void Listen()
    {
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (line is not null) _log.Enqueue(line);
    }
}
