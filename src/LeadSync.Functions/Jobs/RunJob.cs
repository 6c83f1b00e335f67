using LeadSync.Storage.Accounts;
using LeadSync.Storage.Jobs;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Jobs;

/// <summary>
/// Does one page of a job, stores its position, and sends the message of the next page. A crash leaves the message, which goes on from
/// the stored position. Where two messages drive one job, the position shows the later one that its page is done, and it goes.
/// </summary>
/// <param name="jobs">The jobs.</param>
/// <param name="kinds">The kinds of work.</param>
/// <param name="queues">Sends the next message.</param>
/// <param name="time">The clock.</param>
public sealed class RunJob(JobStore jobs, JobKinds kinds, QueueSender queues, TimeProvider time)
{
    /// <summary>Does one page, or stops.</summary>
    /// <param name="jobId">The job; nothing happens where it was never stored, or has ended.</param>
    /// <param name="isLast">True where no further try follows: the job counts as failed until the page is done.</param>
    /// <param name="cancellationToken">Ends the page.</param>
    public async Task RunAsync(string jobId, bool isLast, CancellationToken cancellationToken)
    {
        if (await jobs.FindAsync(jobId, cancellationToken) is not { State: not (JobState.Done or JobState.Stopped) } job) return;
        if (job.IsStopAsked) await StopAsync(job, cancellationToken);
        else if (!isLast) await PageAsync(job, cancellationToken);
        else if (await jobs.SaveAsync(Failed(job), cancellationToken) is { } failed) await PageAsync(failed, cancellationToken);
        else throw new JobChangedException(jobId);
    }

    private async Task PageAsync(Job job, CancellationToken cancellationToken)
    {
        var startedAt = time.GetUtcNow();
        var page = await kinds.Of(job.What).RunPageAsync(job, cancellationToken);
        if (await CommitAsync(job, page, startedAt, cancellationToken) is { IsEnded: false })
            await queues.SendAsync(QueueNames.Jobs, new Envelope<JobMessage> { Body = new JobMessage(job.Id) }, page.After, cancellationToken);
    }

    // Null where another message did this page, and drives the job on.
    private async Task<Job?> CommitAsync(Job job, JobPage page, DateTimeOffset startedAt, CancellationToken cancellationToken)
    {
        Job? current = job;
        while (current is not null && current.Position == job.Position && current.State is not (JobState.Done or JobState.Stopped))
        {
            if (await jobs.SaveAsync(page.On(current, startedAt, time.GetUtcNow()), cancellationToken) is { } saved) return saved;
            current = await jobs.FindAsync(job.Id, cancellationToken);
        }

        return null;
    }

    private async Task StopAsync(Job job, CancellationToken cancellationToken)
    {
        if (await jobs.SaveAsync(job with { State = JobState.Stopped, EndedAt = time.GetUtcNow() }, cancellationToken) is null) throw new JobChangedException(job.Id);
    }

    private Job Failed(Job job) => job with
    {
        State = JobState.Failed,
        EndedAt = time.GetUtcNow(),
        Failure = "A page failed in all its tries. What was done before stays; replay the job's dead letter to go on from there.",
    };
}
