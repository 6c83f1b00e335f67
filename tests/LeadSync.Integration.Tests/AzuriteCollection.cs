using LeadSync.Testing;

// These suites count, kill and measure: one at a time, but for what waits or compiles beside them.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: TestCollectionOrderer("LeadSync.Integration.Tests.LongestAhead", "LeadSync.Integration.Tests")]

namespace LeadSync.Integration.Tests;

/// <summary>One emulator for all suites; they run one after the other, because they count and measure.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteCollection : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "azurite";
}
