namespace LeadSync.Connectors.Tests;

/// <summary>Tests that measure the memory of the process: they run when no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class AloneCollection
{
    public const string Name = "alone";
}
