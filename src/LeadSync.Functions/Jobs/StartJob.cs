using LeadSync.Storage.Accounts;
using LeadSync.Storage.Jobs;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Jobs;

/// <summary>Starts long work: a delayed message, sent before the job is stored, drives it should the process die before the prompt one (architecture A7).</summary>
/// <param name="jobs">The jobs.</param>
/// <param name="queues">Sends the messages.</param>
/// <param name="time">The clock.</param>
public sealed class StartJob(JobStore jobs, QueueSender queues, TimeProvider time)
{
    private static readonly TimeSpan SettleAfter = TimeSpan.FromSeconds(30);

    /// <summary>A job that is not stored yet: its files may be written under its id before.</summary>
    /// <param name="what">The kind (<see cref="IJobKind.What"/>).</param>
    /// <param name="by">Who asks for it.</param>
    public Job New(string what, string by)
    {
        var now = time.GetUtcNow();
        return new Job { Id = JobId.New(now), What = what, By = by, CreatedAt = now };
    }

    /// <summary>Stores a job and lets it begin. Not cancelled by the caller's hang-up: what is stored has its driver.</summary>
    /// <exception cref="Azure.RequestFailedException">It is not started, or not known to be.</exception>
    public async Task RunAsync(Job job)
    {
        var message = new Envelope<JobMessage> { Body = new JobMessage(job.Id) };
        var settle = await queues.SendAsync(QueueNames.Jobs, message, SettleAfter, CancellationToken.None);
        await jobs.InsertAsync(job, CancellationToken.None);
        await queues.SendAsync(QueueNames.Jobs, message, null, CancellationToken.None);
        await queues.DeleteAsync(settle, CancellationToken.None);
    }
}
