namespace LeadSync.Storage.Jobs;

/// <summary>Which of a job's files a part belongs to.</summary>
public enum JobFile
{
    /// <summary>What was sent to it.</summary>
    Input,

    /// <summary>What it answers.</summary>
    Result,
}
