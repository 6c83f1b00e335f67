using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;
using LeadSync.Functions.Http;
using LeadSync.Functions.Jobs;
using LeadSync.Storage.Jobs;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Simulations;

/// <summary>Starts the simulation of a routing table's draft on recorded leads (Routing 6).</summary>
/// <param name="start">Starts the job.</param>
/// <param name="files">Keeps the draft for it: what is edited meanwhile changes nothing.</param>
/// <param name="time">The clock.</param>
public sealed class SimulateHistory(StartJob start, JobFiles files, TimeProvider time)
{
    /// <summary>202 with the job.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="draft">The draft, which has no faults.</param>
    /// <param name="asked">The body of the call.</param>
    /// <param name="by">Who asks.</param>
    public async Task<IResult> RunAsync(string table, JsonElement draft, JsonElement asked, string by)
    {
        if (HistoryRequest.DaysOf(asked) is not { } days)
            return Problems.Invalid(new FieldError("/history/days", $"Send how many days are to be replayed, 1 to {HistoryRequest.MostDays}, such as {{\"history\":{{\"days\":90}}}}."));
        var (job, now) = (start.New(SimulationJob.Name, by), time.GetUtcNow());
        var parts = await LongText.WriteAsync(files, job.Id, JobFile.Input, 0, draft.GetRawText(), CancellationToken.None);
        var parameters = new SimulationParameters(table, now.AddDays(-days), now, parts);
        var begun = job with { Parameters = JsonSerializer.Serialize(parameters, DomainJson.Options) };
        await start.RunAsync(begun);
        return JobAnswers.Accepted(begun);
    }
}
