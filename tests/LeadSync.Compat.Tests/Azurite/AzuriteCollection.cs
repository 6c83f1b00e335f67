using System.Diagnostics.CodeAnalysis;

namespace LeadSync.Compat.Tests.Azurite;

[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "xunit calls it a collection.")]
public sealed class AzuriteCollection : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Tables and queues on Azurite";
}
