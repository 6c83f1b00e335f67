using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Import;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;
using LeadSync.Functions.Http;
using LeadSync.Functions.Jobs;
using LeadSync.Storage.Jobs;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Imports;

/// <summary>Keeps the rows of a list, part by part, and starts the job that sends them. Where it ends before that, the parts are purged with old jobs.</summary>
/// <param name="job">The job that is to come.</param>
/// <param name="parameters">What holds for all rows.</param>
/// <param name="files">Where parts are kept.</param>
/// <param name="start">Starts the job.</param>
internal sealed class ImportUploading(Job job, ImportParameters parameters, JobFiles files, StartJob start) : IImportSink
{
    private const int MostRows = 500;

    private readonly StringBuilder _part = new();
    private int _rowsOfPart;
    private int _rows;
    private int _parts;

    public async Task TakeAsync(ImportEntry entry, CancellationToken cancellationToken)
    {
        var text = JsonSerializer.Serialize(entry, DomainJson.Options);
        if (_rowsOfPart == MostRows || _part.Length + text.Length + 2 > JobFiles.MaxPart) await FlushAsync(cancellationToken);
        _part.Append(_part.Length == 0 ? '[' : ',').Append(text);
        _rowsOfPart++;
        _rows++;
    }

    public async Task<IResult> AnswerAsync(ImportReader reader, CancellationToken cancellationToken)
    {
        if (_rows == 0) return Problems.Invalid(new FieldError("", "The list has no rows below its header."));
        await FlushAsync(cancellationToken);
        var text = JsonSerializer.Serialize(parameters with { Parts = _parts, Separator = reader.Separator ?? parameters.Separator }, DomainJson.Options);
        if (text.Length > ImportParameters.MaxLength) return Problems.Invalid(new FieldError("/consent", "The settings of the import are too long. Shorten the wordings."));
        var stored = job with { Parameters = text, Of = _rows };
        await start.RunAsync(stored);
        return JobAnswers.Accepted(stored);
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_part.Length == 0) return;
        await files.WriteAsync(job.Id, JobFile.Input, _parts++, _part.Append(']').ToString(), cancellationToken);
        _part.Clear();
        _rowsOfPart = 0;
    }
}
