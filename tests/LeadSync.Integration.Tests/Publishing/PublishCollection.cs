using LeadSync.Testing;

namespace LeadSync.Integration.Tests.Publishing;

/// <summary>Publishes once for all that look at the folder.</summary>
[CollectionDefinition(Name)]
public sealed class PublishCollection : ICollectionFixture<PublishFixture>, ICollectionFixture<AzuriteFixture>
{
    public const string Name = "published";
}
