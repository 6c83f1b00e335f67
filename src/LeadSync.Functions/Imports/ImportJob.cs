using System.Globalization;
using System.Text.Json;
using LeadSync.Connectors.Import;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;
using LeadSync.Functions.Intake;
using LeadSync.Functions.Jobs;
using LeadSync.Storage.Erasures;
using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Imports;

/// <summary>Sends the rows of an imported list to scoring, a part a page. Ids are derived, so that a page done again changes nothing.</summary>
/// <param name="files">Where parts are kept.</param>
/// <param name="suppressions">Knows who was erased: an old list does not bring them back (D-31).</param>
/// <param name="queue">Takes the events.</param>
internal sealed class ImportJob(JobFiles files, Suppressions suppressions, IEventQueue<LeadEvent> queue) : IJobKind
{
    public const string Name = "import";

    private const string Erased = "This person was erased on request, and an import does not bring anybody back. Who makes contact again becomes a lead again.";

    public string What => Name;

    public async Task<JobPage> RunPageAsync(Job job, CancellationToken cancellationToken)
    {
        var parameters = JsonSerializer.Deserialize<ImportParameters>(job.Parameters, DomainJson.Options)!;
        var part = job.Position.Length == 0 ? 0 : int.Parse(job.Position, CultureInfo.InvariantCulture);
        var entries = await WithoutErasedAsync(await EntriesAsync(job.Id, part, cancellationToken), cancellationToken);
        LeadEvent[] events = [.. entries.Select(entry => entry.Event).OfType<LeadEvent>().Select(parameters.Batch.Complete)];
        await queue.PutAsync(events, parameters.ReceivedAt, parameters.Traceparent, cancellationToken);
        await files.WriteAsync(job.Id, JobFile.Result, part, ImportResult.Of(entries, parameters.Separator, isFirst: part == 0), cancellationToken);
        return Page(job, entries, part + 1 < parameters.Parts ? part + 1 : null);
    }

    private async Task<List<ImportEntry>> WithoutErasedAsync(List<ImportEntry> entries, CancellationToken cancellationToken)
    {
        var erased = await suppressions.AmongAsync([.. entries.Select(entry => entry.Event?.Lead).OfType<Contact>()], cancellationToken);
        return [.. entries.Select(entry => entry.Event is { } sent && erased.Contains(sent.Lead) ? Refused(entry) : entry)];
    }

    private static ImportEntry Refused(ImportEntry entry) =>
        entry with { Outcome = ImportOutcome.Refused, Event = null, Lead = null, Faults = [.. entry.Faults, new ImportFault(entry.Row, null, Erased, Refuses: true)] };

    private async Task<List<ImportEntry>> EntriesAsync(string jobId, int part, CancellationToken cancellationToken) =>
        await files.ReadAsync(jobId, JobFile.Input, part, cancellationToken) is { } text
            ? JsonSerializer.Deserialize<List<ImportEntry>>(text, DomainJson.Options)!
            : throw new InvalidOperationException($"Part {part} of the import's list is gone.");

    private static JobPage Page(Job job, List<ImportEntry> entries, int? next) => new(next?.ToString(CultureInfo.InvariantCulture), job.Done + entries.Count)
    {
        Counts = entries.CountBy(entry => entry.Outcome).ToDictionary(count => NameOf(count.Key), count => count.Value, StringComparer.Ordinal),
        Errors = [.. entries.SelectMany(entry => entry.Faults).Select(fault => new ValidationError(Pointer(fault.Row, fault.Column), fault.Message))],
        Result = JobPage.FileOf(job.Id),
    };

    private static string NameOf(ImportOutcome outcome) => outcome == ImportOutcome.Duplicate ? "duplicates" : outcome.ToString().ToLowerInvariant();

    private static string Pointer(int row, string? column)
    {
        var place = JsonPointer.Item("/rows", row);
        return column is null ? place : JsonPointer.Member(place, column);
    }
}
