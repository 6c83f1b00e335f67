using System.Text.Json.Serialization;
using LeadSync.Domain.Text;
using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Jobs;

/// <summary>A job as management answers it (architecture B6).</summary>
internal sealed record JobView(
    string Id,
    string What,
    JobState State,
    int Done,
    [property: JsonPropertyName("of")] int? Total,
    JobView.Link? Result,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt,
    string By,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<ValidationError> Errors,
    int ErrorCount)
{
    public const string Path = "/api/manage/jobs";

    public static JobView Of(Job job) => new(
        job.Id, job.What, job.State, job.Done, job.Of, job.Result is { } href ? new Link(href) : null, job.CreatedAt, job.StartedAt, job.EndedAt, job.By, job.Counts,
        job.Failure is { } failure ? [new ValidationError("", failure), .. job.Errors] : job.Errors, job.ErrorCount);

    /// <summary>Where something is read.</summary>
    internal sealed record Link(string Href);
}
