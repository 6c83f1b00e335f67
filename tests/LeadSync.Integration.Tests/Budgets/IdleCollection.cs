namespace LeadSync.Integration.Tests.Budgets;

/// <summary>An app of its own that nobody asks for anything.</summary>
[CollectionDefinition(Name)]
public sealed class IdleCollection : ICollectionFixture<IdleFixture>
{
    public const string Name = "idle";
}
