using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Manage.Documents.Diff;
using LeadSync.Functions.Manage.Documents.Trials;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Jobs;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Backtests;

/// <summary>
/// Starts the back-test of a service level's draft: <c>{"history":{"days":90}}</c> (Qualification 9). With <c>{"leads":[…]}</c> it says at once what the draft would make of
/// given leads, beside what is in force.
/// </summary>
/// <param name="start">Starts the job.</param>
/// <param name="files">Keeps the draft for it.</param>
/// <param name="agreements">What is in force.</param>
/// <param name="time">The clock.</param>
internal sealed class SimulateServiceLevel(StartJob start, JobFiles files, ServiceLevelSource agreements, TimeProvider time) : IDraftTrial
{
    private const int MostDays = 3_650;

    public string Kind => DocumentKinds.ServiceLevels;

    public async Task<IResult> RunAsync(DocumentAddress document, JsonElement root, HttpRequest request, string by, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var asked)) return ((JsonBody.Refused)body).Problem;
        if (asked.ValueKind == JsonValueKind.Object && asked.TryGetProperty("leads", out var leads)) return await TriedAsync(document, root, leads, cancellationToken);
        if (DaysOf(asked) is not { } days) return Problems.Invalid(new FieldError("/history/days", $"Send how many days are to be replayed, 1 to {MostDays}, such as {{\"history\":{{\"days\":90}}}}."));
        var errors = (await document.Kind.ReviewAsync(document.Name, root, cancellationToken)).Errors;
        return errors.Count == 0 ? await StartedAsync(document, root, days, by) : Problems.Invalid("draft-invalid", DocumentProblems.Errors(errors));
    }

    // The draft and what is in force now, both as if they had always been: only then is the difference theirs.
    private async Task<IResult> TriedAsync(DocumentAddress document, JsonElement root, JsonElement leads, CancellationToken cancellationToken)
    {
        var errors = (await document.Kind.ReviewAsync(document.Name, root, cancellationToken)).Errors;
        var now = time.GetUtcNow();
        if (errors.Count > 0 || ServiceLevelReader.Read(root, document.Name.Name, 0, DateTimeOffset.MinValue) is not Reading<ServiceLevel>.Done(var draft))
            return Problems.Invalid("draft-invalid", DocumentProblems.Errors(errors));
        var (tried, faults) = new TriedLeads(draft, now).Read(leads);
        if (faults.Count > 0) return Problems.Invalid(faults);
        var agreed = (await agreements.GetAsync(cancellationToken)).Agreements;
        return JsonAnswer.Of(new { results = tried.Select(lead => ResultOf(agreed, draft, lead, now)).ToArray() });
    }

    private static object ResultOf(Agreements agreed, ServiceLevel draft, TriedLead lead, DateTimeOffset now)
    {
        var standing = agreed.LevelOf(new LeadFold(agreed).Apply(LeadState.Empty, lead.Events[^1]), now);
        var before = TriedView.Of(new LeadFold(agreed.With(standing)), lead, now);
        var after = TriedView.Of(new LeadFold(agreed.With(draft)), lead, now);
        var (was, becomes) = (JsonSerializer.SerializeToElement(before, ManageJson.Options), JsonSerializer.SerializeToElement(after, ManageJson.Options));
        return new { serviceLevel = new { inForce = standing.Name, version = standing.Version }, draft = after, inForce = before, differences = DocumentDiff.Between(was, becomes) };
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
