namespace LeadSync.Storage.Documents;

/// <summary>
/// Keeps a copy of something that is made from a document's versions. When the copy is older than allowed, one reader for all looks
/// at the pointer row, and loads again only if that has moved.
/// </summary>
internal sealed class VersionWatch<T>(
    DocumentStore store, DocumentName document, TimeSpan maxAge, TimeProvider time, Func<VersionInfo, T?, Task<T>> load)
    where T : class
{
    private readonly Lock _starting = new();
    private Copy? _copy;
    private Flight? _flight;

    internal ValueTask<T?> GetAsync(CancellationToken cancellationToken) =>
        Volatile.Read(ref _copy) is { } copy && IsFresh(copy) ? new(copy.Value) : new(JoinAsync(cancellationToken));

    private bool IsFresh(Copy copy) => copy.Generation == store.Generation(document) && time.GetElapsedTime(copy.ReadAt) <= maxAge;

    // A look that began before the latest publish may have seen the pointer of before: nobody joins it.
    private async Task<T?> JoinAsync(CancellationToken cancellationToken)
    {
        Flight flight;
        lock (_starting)
        {
            if (_flight is null || _flight.Task.IsCompleted || _flight.Generation != store.Generation(document))
                _flight = Start();
            flight = _flight;
        }

        return await flight.Task.WaitAsync(cancellationToken);
    }

    private Flight Start()
    {
        var generation = store.Generation(document);
        return new(generation, LookAsync(generation, time.GetTimestamp()));
    }

    private async Task<T?> LookAsync(int generation, long now)
    {
        var old = Volatile.Read(ref _copy);
        var info = await PointerAsync();
        var value = info is null ? null : info.Version == old?.Version ? old.Value : await load(info, old?.Value);
        Volatile.Write(ref _copy, new(value, info?.Version, generation, now));
        return value;
    }

    private async Task<VersionInfo?> PointerAsync()
    {
        using var uncounted = Metering.StorageMeter.Uncounted();
        return (await store.PointerAsync(document, CancellationToken.None))?.Info;
    }

    private sealed record Copy(T? Value, int? Version, int Generation, long ReadAt);

    private sealed record Flight(int Generation, Task<T?> Task);
}
