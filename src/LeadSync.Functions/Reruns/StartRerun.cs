using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Functions.Http;
using LeadSync.Functions.Jobs;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Reruns;

/// <summary>Starts a rerun: 202 with its job (D-28).</summary>
/// <param name="start">Starts the job.</param>
public sealed class StartRerun(StartJob start)
{
    /// <summary>Reads what is asked for and starts it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IResult> RunAsync(HttpRequest request, string by, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var asked)) return ((JsonBody.Refused)body).Problem;
        var (parameters, errors) = RerunReader.Read(asked);
        if (parameters is null) return Problems.Invalid(errors);
        var job = start.New(parameters.What == RerunWhat.Score ? RatingJob.Name : RerunJob.Name, by) with { Parameters = JsonSerializer.Serialize(parameters, DomainJson.Options) };
        await start.RunAsync(job);
        return JobAnswers.Accepted(job);
    }
}
