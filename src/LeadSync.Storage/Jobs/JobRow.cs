using System.Text.Json;
using Azure.Data.Tables;
using LeadSync.Domain.Json;
using LeadSync.Domain.Text;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.Jobs;

/// <summary>A job as a row. Its faults are deflated: 200 of them are more than a property holds.</summary>
internal static class JobRow
{
    /// <summary>The partition of all jobs; those of their files are named by the job's id.</summary>
    internal const string Partition = "job";

    internal const string Op = "op";

    private const int MaxErrors = 1024 * 1024;

    internal static TableEntity Write(Job job, string op) => new(Partition, job.Id)
    {
        [Op] = op,
        ["what"] = job.What,
        ["state"] = job.State.ToString(),
        ["parameters"] = job.Parameters,
        ["position"] = job.Position,
        ["done"] = job.Done,
        ["of"] = job.Of,
        ["counts"] = JsonSerializer.Serialize(job.Counts, DomainJson.Options),
        ["result"] = job.Result,
        ["by"] = job.By,
        ["createdAt"] = job.CreatedAt,
        ["startedAt"] = job.StartedAt,
        ["endedAt"] = job.EndedAt,
        ["errors"] = job.Errors.Count == 0 ? null : Deflated.Of(JsonSerializer.Serialize(job.Errors, DomainJson.Options)),
        ["errorCount"] = job.ErrorCount,
        ["failure"] = job.Failure,
        ["stop"] = job.IsStopAsked,
    };

    internal static Job Read(TableEntity row) => new()
    {
        Id = row.RowKey,
        What = row.GetString("what")!,
        State = Enum.Parse<JobState>(row.GetString("state")!),
        Parameters = row.GetString("parameters") ?? "{}",
        Position = row.GetString("position") ?? "",
        Done = row.GetInt32("done") ?? 0,
        Of = row.GetInt32("of"),
        Counts = JsonSerializer.Deserialize<SortedDictionary<string, int>>(row.GetString("counts") ?? "{}", DomainJson.Options)!,
        Result = row.GetString("result"),
        By = row.GetString("by") ?? "",
        CreatedAt = row.GetDateTimeOffset("createdAt")!.Value,
        StartedAt = row.GetDateTimeOffset("startedAt"),
        EndedAt = row.GetDateTimeOffset("endedAt"),
        Errors = row.GetBinary("errors") is { } errors ? JsonSerializer.Deserialize<List<ValidationError>>(Deflated.Text(errors, MaxErrors), DomainJson.Options)! : [],
        ErrorCount = row.GetInt32("errorCount") ?? 0,
        Failure = row.GetString("failure"),
        IsStopAsked = row.GetBoolean("stop") == true,
        ETag = row.ETag,
    };
}
