namespace LeadSync.Functions.Jobs;

/// <summary>A job was changed between reading and writing: the message is tried again.</summary>
/// <param name="jobId">The job.</param>
public sealed class JobChangedException(string jobId) : Exception($"Job {jobId} was changed by somebody else.");
