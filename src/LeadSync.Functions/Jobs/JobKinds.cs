namespace LeadSync.Functions.Jobs;

/// <summary>The kinds of long work.</summary>
/// <param name="kinds">All of them.</param>
public sealed class JobKinds(IEnumerable<IJobKind> kinds)
{
    private readonly Dictionary<string, IJobKind> _byName = kinds.ToDictionary(kind => kind.What, StringComparer.Ordinal);

    /// <summary>The kind of a job.</summary>
    /// <exception cref="InvalidOperationException">A newer LeadSync started it: its dead letter waits for one.</exception>
    public IJobKind Of(string what) => _byName.TryGetValue(what, out var kind) ? kind : throw new InvalidOperationException($"No kind of job is called {what}.");
}
