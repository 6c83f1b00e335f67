using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;
using LeadSync.Functions.Http;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Manage.Documents.Trials;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Jobs;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Backtests;

/// <summary>Starts the back-test of a service level's draft: <c>{"history":{"days":90}}</c> (Qualification 9).</summary>
/// <param name="start">Starts the job.</param>
/// <param name="files">Keeps the draft for it.</param>
/// <param name="time">The clock.</param>
internal sealed class SimulateServiceLevel(StartJob start, JobFiles files, TimeProvider time) : IDraftTrial
{
    private const int MostDays = 3_650;

    public string Kind => DocumentKinds.ServiceLevels;

    public async Task<IResult> RunAsync(DocumentAddress document, JsonElement root, HttpRequest request, string by, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var asked)) return ((JsonBody.Refused)body).Problem;
        if (DaysOf(asked) is not { } days) return Problems.Invalid(new FieldError("/history/days", $"Send how many days are to be replayed, 1 to {MostDays}, such as {{\"history\":{{\"days\":90}}}}."));
        var errors = (await document.Kind.ReviewAsync(document.Name, root, cancellationToken)).Errors;
        return errors.Count == 0 ? await StartedAsync(document, root, days, by) : Problems.Invalid("draft-invalid", DocumentProblems.Errors(errors));
    }

    private async Task<IResult> StartedAsync(DocumentAddress document, JsonElement root, int days, string by)
    {
        var now = time.GetUtcNow();
        var job = start.New(BacktestJob.Name, by) with
        {
            Parameters = JsonSerializer.Serialize(new BacktestParameters(document.Name.Name, now.AddDays(-days), now), DomainJson.Options),
        };
        await files.WriteAsync(job.Id, JobFile.Input, 0, root.GetRawText(), CancellationToken.None);
        await start.RunAsync(job);
        return JobAnswers.Accepted(job);
    }

    private static int? DaysOf(JsonElement asked) =>
        asked.ValueKind == JsonValueKind.Object
        && asked.TryGetProperty("history", out var history) && history.ValueKind == JsonValueKind.Object
        && history.TryGetProperty("days", out var days) && days.ValueKind == JsonValueKind.Number
        && days.TryGetInt32(out var number) && number is >= 1 and <= MostDays
            ? number
            : null;
}
