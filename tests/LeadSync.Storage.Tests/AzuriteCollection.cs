using LeadSync.Testing;

namespace LeadSync.Storage.Tests;

/// <summary>All tests that need an emulator share one.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteCollection : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Azurite";
}
