using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Intake;

/// <summary>Tests that share one storage emulator.</summary>
[CollectionDefinition(Name)]
public sealed class IntakeCollection : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "intake on Azurite";
}
