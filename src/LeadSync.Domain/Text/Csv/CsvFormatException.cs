namespace LeadSync.Domain.Text.Csv;

/// <summary>A text is no CSV from a line on. The message says what to change and quotes nothing of the text.</summary>
/// <param name="line">The line, counted from 1.</param>
/// <param name="message">What is wrong and what to change.</param>
/// <param name="inner">The decoder's error; null for a fault of the form.</param>
public sealed class CsvFormatException(int line, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The line in which the faulty record begins, counted from 1.</summary>
    public int Line { get; } = line;
}
