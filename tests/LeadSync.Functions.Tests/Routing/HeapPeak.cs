namespace LeadSync.Functions.Tests.Routing;

/// <summary>The greatest size of the managed heap above where it began.</summary>
internal sealed class HeapPeak : IDisposable
{
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: false);
    private readonly Timer _timer;
    private long _peak;

    public HeapPeak() => _timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));

    public double Megabytes
    {
        get
        {
            Look();
            return Math.Max(0, Interlocked.Read(ref _peak) - _before) / 1024.0 / 1024.0;
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = GC.GetTotalMemory(forceFullCollection: false);
        if (now > Interlocked.Read(ref _peak)) Interlocked.Exchange(ref _peak, now);
    }
}
