namespace LeadSync.Connectors.Tests;

/// <summary>A theory over the shared samples; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (SharedFolder.Path is null) Skip = "No folder 'shared' with signature-vectors.json above the test's folder.";
    }
}
