using Azure;
using LeadSync.Domain.Text;

namespace LeadSync.Storage.Jobs;

/// <summary>Long work that is done page by page, with its position (architecture B6).</summary>
public sealed record Job
{
    /// <summary>The most faults that a job lists: 200; <see cref="ErrorCount"/> counts all.</summary>
    public const int MaxErrors = 200;

    /// <summary>The id (<see cref="JobId"/>).</summary>
    public required string Id { get; init; }

    /// <summary>The kind of work, for example <c>import</c>.</summary>
    public required string What { get; init; }

    /// <summary>How far it is.</summary>
    public JobState State { get; init; }

    /// <summary>What the kind of job has to know, in its own JSON, at most 30,000 characters.</summary>
    public string Parameters { get; init; } = "{}";

    /// <summary>Where the next page begins, in the kind's own words; empty before the first page.</summary>
    public string Position { get; init; } = "";

    /// <summary>How much is done, in the kind's own unit, for example rows.</summary>
    public int Done { get; init; }

    /// <summary>How much there is; null where that is not known.</summary>
    public int? Of { get; init; }

    /// <summary>What came of it so far by name, for example <c>accepted</c>.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Where the result is read; null where there is none (yet).</summary>
    public string? Result { get; init; }

    /// <summary>Who started it.</summary>
    public string By { get; init; } = "";

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its first page was done; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The first faults of what it works on. Nothing personal.</summary>
    public IReadOnlyList<ValidationError> Errors { get; init; } = [];

    /// <summary>How many faults there were, those beyond <see cref="MaxErrors"/> too.</summary>
    public int ErrorCount { get; init; }

    /// <summary>Why it failed and what to do; null while it has not.</summary>
    public string? Failure { get; init; }

    /// <summary>True once somebody asked for its end.</summary>
    public bool IsStopAsked { get; init; }

    /// <summary>True where no page follows by itself.</summary>
    public bool IsEnded => State is JobState.Done or JobState.Failed or JobState.Stopped;

    internal ETag ETag { get; init; }

    /// <summary>This job with further faults, the first ones listed.</summary>
    public Job WithErrors(IReadOnlyCollection<ValidationError> more) =>
        this with { Errors = [.. Errors.Concat(more).Take(MaxErrors)], ErrorCount = ErrorCount + more.Count };

    /// <summary>This job with further counts added to what it has.</summary>
    public Job WithCounts(IReadOnlyDictionary<string, int> more)
    {
        var all = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, count) in Counts.Concat(more)) all[name] = all.GetValueOrDefault(name) + count;
        return this with { Counts = all };
    }

    /// <summary>Prints nothing that it works on.</summary>
    public override string ToString() => $"{What} {Id} {State}";
}
