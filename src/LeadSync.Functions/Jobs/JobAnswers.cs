using LeadSync.Functions.Manage;
using LeadSync.Storage.Jobs;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Jobs;

/// <summary>How calls that are done as long work answer.</summary>
internal static class JobAnswers
{
    /// <summary>202 with the job and its address.</summary>
    public static IResult Accepted(Job job) =>
        JsonAnswer.Of(JobView.Of(job)) with { Status = StatusCodes.Status202Accepted, Location = $"{JobView.Path}/{job.Id}" };
}
