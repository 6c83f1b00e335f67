namespace LeadSync.Functions.Jobs;

/// <summary>Drives a job on from wherever it stands.</summary>
/// <param name="JobId">The job.</param>
public sealed record JobMessage(string JobId);
