namespace LeadSync.Connectors.Tests;

/// <summary>A fact about the shared samples; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedFolder.Path is null) Skip = "No folder 'shared' with signature-vectors.json above the test's folder.";
    }
}
