using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Import;

/// <summary>Reads one imported list, fed in pieces, so that it need not be held.</summary>
public abstract class ImportReader
{
    /// <summary>Its columns; empty until the header was read, and for JSON lines.</summary>
    public virtual IReadOnlyList<ImportColumn> Columns => [];

    /// <summary>What is wrong with header and mapping; known with the first row.</summary>
    public virtual IReadOnlyList<FieldError> Errors => [];

    /// <summary>The encoding's IANA name.</summary>
    public virtual string Encoding => "utf-8";

    /// <summary>What stands between cells; null where nothing was read yet, and for JSON lines.</summary>
    public virtual char? Separator => null;

    /// <summary>Reads a list with a header as German or English spreadsheets write it.</summary>
    /// <param name="batch">What holds for all rows.</param>
    /// <param name="receivedAt">The time of receipt.</param>
    public static ImportReader OfCsv(ImportBatch batch, DateTimeOffset receivedAt) => new CsvImport(batch, receivedAt);

    /// <summary>Reads one canonical event a line (design §5); <c>id</c> and <c>occurredAt</c> may be left to the batch.</summary>
    /// <param name="batch">What holds for all lines.</param>
    /// <param name="receivedAt">The time of receipt.</param>
    public static ImportReader OfJsonLines(ImportBatch batch, DateTimeOffset receivedAt) => new JsonLinesImport(batch, receivedAt);

    /// <summary>Takes a piece and answers the rows that it completes.</summary>
    /// <exception cref="Domain.Text.Csv.CsvFormatException">It is no such list from a line on.</exception>
    public abstract IReadOnlyList<ImportRow> Push(ReadOnlySpan<byte> piece);

    /// <summary>Ends the list and answers the rows that were not complete.</summary>
    /// <exception cref="Domain.Text.Csv.CsvFormatException">It ends in the middle of a row.</exception>
    public abstract IReadOnlyList<ImportRow> Finish();
}
