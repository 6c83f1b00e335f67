using LeadSync.Connectors.Import;

namespace LeadSync.Functions.Imports;

/// <summary>What an import's job has to know beside the rows.</summary>
/// <param name="Batch">What holds for all rows.</param>
/// <param name="Parts">How many parts the rows fill.</param>
/// <param name="Separator">What stands between the cells of the list, and so of its result.</param>
/// <param name="ReceivedAt">When the list came.</param>
/// <param name="Traceparent">The trace of the request; null where unknown.</param>
internal sealed record ImportParameters(ImportBatch Batch, int Parts, char Separator, DateTimeOffset ReceivedAt, string? Traceparent)
{
    /// <summary>The most characters of their JSON: what a row of a job takes.</summary>
    public const int MaxLength = 30_000;

    public override string ToString() => $"{Parts} parts";
}
