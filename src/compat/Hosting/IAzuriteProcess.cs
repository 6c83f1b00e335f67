namespace LeadSync.Compat.Hosting;

/// <summary>A running emulator that we started.</summary>
internal interface IAzuriteProcess
{
    /// <summary>What it wrote last, when it ended without being asked; else null.</summary>
    Task<string?> FailureAsync();

    Task StopAsync();
}
