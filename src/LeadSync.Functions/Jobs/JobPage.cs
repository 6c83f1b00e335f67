using System.Collections.Immutable;
using LeadSync.Domain.Text;
using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Jobs;

/// <summary>What became of one page of a job.</summary>
/// <param name="Next">Where the next page begins; null where none follows.</param>
/// <param name="Done">How much is done in all, in the kind's own unit.</param>
public sealed record JobPage(string? Next, int Done)
{
    /// <summary>How much there is; null leaves what the job says.</summary>
    public int? Of { get; init; }

    /// <summary>What this page adds to the counts of the job.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The faults that this page found in what it works on.</summary>
    public IReadOnlyList<ValidationError> Errors { get; init; } = [];

    /// <summary>Where the result is read; null leaves what the job says. <see cref="FileOf"/> for the job's own file.</summary>
    public string? Result { get; init; }

    /// <summary>How long the next page waits; null: not at all.</summary>
    public TimeSpan? After { get; init; }

    /// <summary>The address of a job's result file.</summary>
    public static string FileOf(string jobId) => $"{JobView.Path}/{jobId}/result";

    /// <summary>The job after this page.</summary>
    internal Job On(Job job, DateTimeOffset startedAt, DateTimeOffset now) => (job with
    {
        State = Next is null ? JobState.Done : JobState.Running,
        Position = Next ?? job.Position,
        Done = Done,
        Of = Of ?? job.Of,
        Result = Result ?? job.Result,
        StartedAt = job.StartedAt ?? startedAt,
        EndedAt = Next is null ? now : null,
        Failure = null,
    }).WithCounts(Counts).WithErrors(Errors);
}
