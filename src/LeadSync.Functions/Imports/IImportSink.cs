using LeadSync.Connectors.Import;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Imports;

/// <summary>What is done with the rows of a list while it is read.</summary>
internal interface IImportSink
{
    /// <summary>Takes a row.</summary>
    Task TakeAsync(ImportEntry entry, CancellationToken cancellationToken);

    /// <summary>Answers after the last row.</summary>
    Task<IResult> AnswerAsync(ImportReader reader, CancellationToken cancellationToken);
}
