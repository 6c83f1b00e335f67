using System.Text;
using LeadSync.Storage.Jobs;
using LeadSync.Storage.Payloads;

namespace LeadSync.Functions.Simulations;

/// <summary>Keeps a text of any length in as few parts of a job's file as it deflates into.</summary>
internal static class LongText
{
    private const int First = 2_000_000;

    /// <summary>Writes a text.</summary>
    /// <returns>The number of the next free part.</returns>
    public static async Task<int> WriteAsync(JobFiles files, string jobId, JobFile file, int part, string text, CancellationToken cancellationToken)
    {
        var size = First;
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(size, text.Length - start);
            if (await FitsAsync(files, jobId, file, part, text.Substring(start, length), cancellationToken)) (start, part) = (start + length, part + 1);
            else size /= 2;
        }

        return part;
    }

    /// <summary>The first parts of a file as one text.</summary>
    public static async Task<string> ReadAsync(JobFiles files, string jobId, JobFile file, int parts, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        for (var part = 0; part < parts; part++)
            text.Append(await files.ReadAsync(jobId, file, part, cancellationToken) ?? throw new InvalidOperationException($"Part {part} of a job's file is gone."));
        return text.ToString();
    }

    private static async Task<bool> FitsAsync(JobFiles files, string jobId, JobFile file, int part, string text, CancellationToken cancellationToken)
    {
        try
        {
            await files.WriteAsync(jobId, file, part, text, cancellationToken);
            return true;
        }
        catch (PayloadTooLargeException) when (text.Length > JobFiles.MaxPart)
        {
            return false;
        }
    }
}
