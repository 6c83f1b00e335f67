using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

/// <summary>Tests that share one storage emulator.</summary>
[CollectionDefinition(Name)]
public sealed class ManageCollection : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "management on Azurite";
}
