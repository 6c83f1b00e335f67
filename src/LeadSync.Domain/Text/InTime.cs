namespace LeadSync.Domain.Text;

/// <summary>The versions of one document, each with the time from which it is in force.</summary>
/// <typeparam name="T">What a version is read into.</typeparam>
internal sealed class InTime<T>
{
    private readonly (T Value, DateTimeOffset From)[] _versions;

    /// <summary>Takes the versions in any order; at least one.</summary>
    public InTime(IEnumerable<T> versions, Func<T, (DateTimeOffset From, int Version)> orderOf)
    {
        _versions = [.. versions.OrderBy(orderOf).Select(version => (version, orderOf(version).From))];
        if (_versions.Length == 0) throw new ArgumentException("A document in force has at least one version.", nameof(versions));
    }

    /// <summary>All of them, in the order in which they came into force.</summary>
    public IEnumerable<T> All => _versions.Select(version => version.Value);

    /// <summary>The version in force at a time; before the first one, the first.</summary>
    public T At(DateTimeOffset time)
    {
        var found = Array.FindLastIndex(_versions, version => version.From <= time);
        return _versions[Math.Max(found, 0)].Value;
    }
}
