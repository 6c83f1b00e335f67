using System.Collections.Concurrent;

namespace LeadSync.Compat.Tests.Worker;

/// <summary>What the test's functions do, and what they saw.</summary>
public sealed class Behaviour
{
    private readonly ConcurrentQueue<Sighting> _seen = new();

    public IReadOnlyCollection<Sighting> Seen => _seen;

    public Func<Sighting, CancellationToken, Task> OnRun { get; set; } = (_, _) => Task.CompletedTask;

    public async Task RunAsync(string function, string text, long count, CancellationToken cancellationToken)
    {
        var sighting = new Sighting(function, text, count, TimeProvider.System.GetTimestamp());
        _seen.Enqueue(sighting);
        await OnRun(sighting, cancellationToken);
    }

    public Task UntilSeenAsync(int count) => Until.TrueAsync(() => _seen.Count >= count, $"{count} runs are seen");
}
