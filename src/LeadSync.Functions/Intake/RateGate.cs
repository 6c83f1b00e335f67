using System.Collections.Concurrent;

namespace LeadSync.Functions.Intake;

/// <summary>Counts each source's requests in windows of one second, in this instance (architecture B10).</summary>
/// <param name="settings">The limit; none is set by default.</param>
/// <param name="time">The clock.</param>
public sealed class RateGate(IntakeSettings settings, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Window> _windows = new(StringComparer.Ordinal);

    /// <summary>Counts a request.</summary>
    /// <param name="source">The source, from the catalog: so there are few.</param>
    /// <returns>Null where it may pass, else when the next one may.</returns>
    public TimeSpan? WaitFor(string source)
    {
        if (settings.RequestsPerSecond is not { } most) return null;
        var second = time.GetUtcNow().ToUnixTimeSeconds();
        var window = _windows.AddOrUpdate(source, _ => new Window(second, 1), (_, last) => last.Second == second ? last with { Count = last.Count + 1 } : new Window(second, 1));
        return window.Count <= most ? null : TimeSpan.FromSeconds(1);
    }

    private sealed record Window(long Second, int Count);
}
