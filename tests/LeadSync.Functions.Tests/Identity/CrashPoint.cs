using System.Diagnostics.Metrics;
using LeadSync.Storage.Metering;

namespace LeadSync.Functions.Tests.Identity;

/// <summary>Ends whatever runs under it after a number of storage operations, as a process that dies there.</summary>
internal sealed class CrashPoint : IDisposable
{
    private static readonly AsyncLocal<CrashPoint?> Here = new();
    private readonly CancellationTokenSource _end = new();
    private readonly MeterListener _listener = new();
    private int _left;

    private CrashPoint(int operations)
    {
        _left = operations;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == StorageMeter.CounterName) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, _, _, _) => Here.Value?.Count(this));
        _listener.Start();
    }

    /// <summary>Runs work until it ends or its time has come.</summary>
    /// <returns>True where it died.</returns>
    public static async Task<bool> AfterAsync(int operations, Func<CancellationToken, Task> work)
    {
        using var point = new CrashPoint(operations);
        try
        {
            Here.Value = point;
            await work(point._end.Token);
            return false;
        }
        catch (OperationCanceledException) when (point._end.IsCancellationRequested)
        {
            return true;
        }
        finally
        {
            Here.Value = null;
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        _end.Dispose();
    }

    private void Count(CrashPoint heard)
    {
        if (heard == this && Interlocked.Decrement(ref _left) == 0) _end.Cancel();
    }
}
