namespace LeadSync.Domain.Words;

/// <summary>Reads job titles in German and English: feminine and gendered forms, compounds, abbreviations; deputies and assistants apart (D-34).</summary>
public static class JobTitles
{
    private const int Longest = 200;
    private const string Management = "management";
    private static readonly TitleRow[] Levels = TitleRow.Read("JobTitleLevels.tsv");
    private static readonly TitleRow[] Functions = TitleRow.Read("JobTitleFunctions.tsv");

    /// <summary>Reads a title; both parts are null for a text that says nothing. Both genders read alike.</summary>
    /// <param name="title">The title as somebody wrote it.</param>
    public static JobTitle Read(string? title)
    {
        if (string.IsNullOrWhiteSpace(title) || title.Length > Longest) return new JobTitle(null, null);
        var text = TitleText.Of(title);
        return new JobTitle(Array.Find(Levels, row => row.Matches(text))?.Meaning, FunctionOf(text));
    }

    private static string? FunctionOf(TitleText text) =>
        Array.Find(Functions, row => row.NamesPhrase(text)) is { } phrase ? Named(phrase.Meaning)
        : text.Words.Select(OfWord).FirstOrDefault(function => function is not null)
        ?? (Functions.Any(row => row.Meaning == Management && row.Matches(text)) ? Management : null);

    private static string? OfWord(string word) => Array.Find(Functions, row => row.Meaning != Management && row.Names(word))?.Meaning;

    // A dash in the table: a phrase that looks like a function and is none.
    private static string? Named(string meaning) => meaning == "-" ? null : meaning;
}
