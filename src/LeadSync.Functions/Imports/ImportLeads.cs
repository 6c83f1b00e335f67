using System.Buffers;
using System.Globalization;
using System.Text.Json;
using LeadSync.Connectors.Import;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;
using LeadSync.Domain.Text.Csv;
using LeadSync.Functions.Http;
using LeadSync.Functions.Jobs;
using LeadSync.Storage.Jobs;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Imports;

/// <summary>Takes a list of leads, reading while it comes, so that no more than a part of it is held (Sources 6).</summary>
/// <param name="leads">The leads, for a dry run.</param>
/// <param name="keys">Derives keys, by which the same person is found.</param>
/// <param name="files">Where rows are kept for the job.</param>
/// <param name="start">Starts the job.</param>
/// <param name="time">The clock.</param>
public sealed class ImportLeads(LeadStore leads, LeadKeys keys, JobFiles files, StartJob start, TimeProvider time)
{
    /// <summary>The most rows of a list: 100,000.</summary>
    public const int MaxRows = 100_000;

    private const int Piece = 64 * 1024;

    /// <summary>Answers 202 with a job, or 200 with what the list would become.</summary>
    /// <param name="request">The request.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="cancellationToken">Ends the reading: nothing is imported then.</param>
    public async Task<IResult> RunAsync(HttpRequest request, string by, CancellationToken cancellationToken)
    {
        if (IsDryRun(request) is not { } isDryRun) return Problems.Invalid(new FieldError("/dryRun", "Must be true or false."));
        var (upload, problem) = await ImportUpload.OpenAsync(request, cancellationToken);
        if (upload is null) return problem!;
        var now = time.GetUtcNow();
        var (batch, errors) = ImportBatchReader.Read(JsonSerializer.SerializeToElement(upload.Settings, DomainJson.Options), now);
        if (batch is null) return Problems.Invalid(errors);
        IImportSink sink = isDryRun ? new ImportTrial(leads) : new ImportUploading(start.New(ImportJob.Name, by), new ImportParameters(batch, 0, ';', now, Correlation.Traceparent), files, start);
        return await ReadAsync(upload, upload.IsJsonLines ? ImportReader.OfJsonLines(batch, now) : ImportReader.OfCsv(batch, now), sink, cancellationToken);
    }

    private async Task<IResult> ReadAsync(ImportUpload upload, ImportReader reader, IImportSink sink, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAllAsync(upload, reader, sink, cancellationToken) ?? await sink.AnswerAsync(reader, cancellationToken);
        }
        catch (CsvFormatException fault)
        {
            return Problems.Malformed("The list cannot be read. Nothing was imported.", new FieldError(string.Create(CultureInfo.InvariantCulture, $"/lines/{fault.Line}"), fault.Message));
        }
    }

    private async Task<Problem?> ReadAllAsync(ImportUpload upload, ImportReader reader, IImportSink sink, CancellationToken cancellationToken)
    {
        var (persons, taken, length) = (new ImportPersons(keys, upload.IsJsonLines), 0, 0L);
        using var piece = MemoryPool<byte>.Shared.Rent(Piece);
        for (var read = -1; read != 0;)
        {
            read = await upload.Body.ReadAsync(piece.Memory, cancellationToken);
            var rows = read == 0 ? reader.Finish() : reader.Push(piece.Memory.Span[..read]);
            if ((length += read) > ImportUpload.Limit) return Problems.TooLarge(ImportUpload.Limit);
            if ((taken += rows.Count) > MaxRows) return TooMany();
            if (reader.Errors.Count > 0 && sink is ImportUploading) return Problems.Invalid(reader.Errors);
            foreach (var row in rows) await sink.TakeAsync(persons.Judge(row), cancellationToken);
        }

        return null;
    }

    private static bool? IsDryRun(HttpRequest request) => request.Query[ImportQuery.DryRun].FirstOrDefault()?.ToLowerInvariant() switch
    {
        null or "" or "false" => false,
        "true" => true,
        _ => null,
    };

    private static Problem TooMany() => Problems.TooLarge(ImportUpload.Limit) with
    {
        Code = "too-many-rows",
        Title = "The list is too long",
        Detail = $"Send at most {MaxRows} rows in one list. Nothing was imported.",
        Members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["limit"] = MaxRows },
    };
}
