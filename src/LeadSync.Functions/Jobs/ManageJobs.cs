using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage;
using LeadSync.Storage.Jobs;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Jobs;

/// <summary>Shows long work, and stops it.</summary>
/// <param name="jobs">The jobs.</param>
/// <param name="files">Their files.</param>
/// <param name="kinds">Say what form a result has.</param>
/// <param name="time">The clock.</param>
public sealed class ManageJobs(JobStore jobs, JobFiles files, JobKinds kinds, TimeProvider time)
{
    /// <summary>One page of jobs, the newest first.</summary>
    public async Task<IResult> ListAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var continuation = request.Query["continuation"].FirstOrDefault();
        var position = Continuation.Decode(continuation);
        if (continuation is { Length: > 0 } && (position is null || !JobId.IsOne(position)))
            return Problems.Invalid(new FieldError("/continuation", "Send the continuation of the page before as it came, or none for the first page."));
        if (TopOf(request) is not { } top) return Problems.Invalid(new FieldError("/top", $"Use a whole number from 1 to {JobStore.MaxPage}."));
        var page = await jobs.ListAsync(top, position, cancellationToken);
        return JsonAnswer.Page([.. page.Items.Select(JobView.Of)], Continuation.Encode(page.Continuation));
    }

    /// <summary>How far a job is.</summary>
    public async Task<IResult> ShowAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } job ? JsonAnswer.Of(JobView.Of(job)) : None();

    /// <summary>Asks a job to end between two pages: 202. One that has ended is answered as it is.</summary>
    public async Task<IResult> StopAsync(string id, CancellationToken cancellationToken)
    {
        while (await FindAsync(id, cancellationToken) is { } job)
        {
            if (job.State is JobState.Done or JobState.Stopped) return JsonAnswer.Of(JobView.Of(job));
            if (await jobs.SaveAsync(Stopped(job), cancellationToken) is { } saved) return JobAnswers.Accepted(saved);
        }

        return None();
    }

    /// <summary>A job's result file, as far as it is written.</summary>
    public async Task<IResult> ResultAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { Result: { } result } job || result != JobPage.FileOf(id))
            return Problems.NotFound("There is no such job, or it has no result file.");
        var kind = kinds.Of(job.What);
        return new JobResultAnswer(files.ReadAllAsync(id, JobFile.Result, cancellationToken), kind.ResultType, $"{job.What}-{id}.{kind.ResultExtension}");
    }

    // A failed one has no message that would end it.
    private Job Stopped(Job job) => job.State == JobState.Failed
        ? job with { State = JobState.Stopped, IsStopAsked = true, EndedAt = time.GetUtcNow() }
        : job with { IsStopAsked = true };

    private async Task<Job?> FindAsync(string id, CancellationToken cancellationToken) => JobId.IsOne(id) ? await jobs.FindAsync(id, cancellationToken) : null;

    private static Problem None() => Problems.NotFound("There is no such job.");

    private static int? TopOf(HttpRequest request) => request.Query["top"].FirstOrDefault() switch
    {
        null or "" => JobStore.MaxPage,
        var text when int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var top) && top is >= 1 and <= JobStore.MaxPage => top,
        _ => null,
    };
}
