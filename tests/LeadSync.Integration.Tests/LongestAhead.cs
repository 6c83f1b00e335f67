using LeadSync.Integration.Tests.Budgets;
using LeadSync.Integration.Tests.Publishing;
using Xunit.Abstractions;

namespace LeadSync.Integration.Tests;

/// <summary>Begins what takes minutes, as far as it is asked for, before the first test, and lets it be looked at last: until then it goes on beside the others.</summary>
public sealed class LongestAhead : ITestCollectionOrderer
{
    private static readonly Dictionary<string, Func<Task>> Begin = new(StringComparer.Ordinal)
    {
        [IdleCollection.Name] = IdleFixture.BeginAsync,
        [PublishCollection.Name] = PublishFixture.BeginAsync,
    };

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
    {
        var asked = testCollections.ToLookup(collection => Begin.ContainsKey(collection.DisplayName));
        foreach (var collection in asked[true]) _ = Begin[collection.DisplayName]();
        return [.. asked[false], .. asked[true].OrderBy(collection => collection.DisplayName, StringComparer.Ordinal)];
    }
}
