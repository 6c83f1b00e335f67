namespace LeadSync.Domain.Words;

/// <summary>The tables of words that ship beside the code: one line an entry, <c>#</c> begins a remark, tabs part its columns.</summary>
internal static class WordFile
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"LeadSync.Domain.Words.{name}")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'))];
    }
}
