namespace LeadSync.Compat.Hosting;

/// <summary>Shutdown in three steps: nothing new, time to finish, then work is given back.</summary>
internal sealed class Drain : IDisposable
{
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(2);
    private readonly CancellationTokenSource _giveBack = new();
    private readonly CancellationTokenSource _abandon = new();
    private readonly CancellationTokenRegistration _registration;

    internal Drain(TimeSpan timeout, CancellationToken stopping) => _registration = stopping.Register(() =>
    {
        _giveBack.CancelAfter(timeout);
        _abandon.CancelAfter(timeout + _grace);
    });

    /// <summary>What functions get: signalled when the time to finish is over.</summary>
    internal CancellationToken GiveBack => _giveBack.Token;

    /// <summary>Signalled a little later, for functions that do not listen.</summary>
    internal CancellationToken Abandon => _abandon.Token;

    public void Dispose()
    {
        _registration.Dispose();
        _giveBack.Dispose();
        _abandon.Dispose();
    }
}
