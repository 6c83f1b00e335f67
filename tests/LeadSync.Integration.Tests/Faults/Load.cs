using System.Globalization;
using System.Net;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Faults;

/// <summary>Senders that repeat until they are answered with success, as good senders do.</summary>
/// <param name="address">Where the app is, whichever process it is just now.</param>
/// <param name="people">How many persons there are.</param>
internal sealed class Load(Uri address, int people) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromSeconds(1) }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private int _sent;

    public Ledger Ledger { get; } = new();

    public IReadOnlyList<HttpStatusCode> Answers => [.. _answers];

    private readonly System.Collections.Concurrent.ConcurrentBag<HttpStatusCode> _answers = [];

    public IEnumerable<string> Emails => Enumerable.Range(0, people).Select(Email);

    /// <summary>Sends until told to stop; each tenth event is sent twice.</summary>
    public Task RunAsync(int senders, CancellationToken until) => Task.WhenAll(Enumerable.Range(0, senders).Select(_ => SendAsync(until)));

    public void Dispose() => _http.Dispose();

    private async Task SendAsync(CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
            var number = Interlocked.Increment(ref _sent);
            for (var copy = 0; copy < (number % 10 == 0 ? 2 : 1); copy++) await SendAsync(number, until);
        }
    }

    private async Task SendAsync(int number, CancellationToken until)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{_run}-{number}");
        var body = LeadSyncClient.Touch(id, Email(number % people), number % 3 == 0 ? "newsletter-signup" : "product-click", People.Now.AddMinutes(-(number % 7)), People.Munich()).ToJsonString();
        Ledger.Attempted(id);
        while (!until.IsCancellationRequested && !await TryAsync(id, body)) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, CancellationToken.None);
    }

    private async Task<bool> TryAsync(string id, string body)
    {
        try
        {
            using var request = StandardWebhooks.Request("/api/webhooks/generic", Secrets.Generic, body);
            using var answer = await _http.SendAsync(request);
            _answers.Add(answer.StatusCode);
            if (answer.StatusCode != HttpStatusCode.Accepted) return false;
            Ledger.Answered(id);
            return true;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private string Email(int person) => string.Create(CultureInfo.InvariantCulture, $"{_run}.{person}@example.com");
}
