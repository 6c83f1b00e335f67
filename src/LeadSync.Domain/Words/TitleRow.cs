namespace LeadSync.Domain.Words;

/// <summary>One line of a table of job titles.</summary>
/// <param name="Meaning">The seniority or function.</param>
/// <param name="How">Where in the title the texts stand: <c>word</c>, <c>beginning</c> or <c>ending</c> of a word, <c>phrase</c>.</param>
/// <param name="Texts">The texts, as <see cref="TitleText"/> writes them.</param>
internal sealed record TitleRow(string Meaning, string How, string[] Texts)
{
    public static TitleRow[] Read(string file) => [.. WordFile.Rows(file).Select(columns => Of(columns[0], columns[1], columns[2]))];

    public bool Matches(TitleText text) => NamesPhrase(text) || text.Words.Any(Names);

    public bool NamesPhrase(TitleText text) => How == "phrase" && Texts.Any(text.Holds);

    public bool Names(string word) => How switch
    {
        "word" => Texts.Any(text => Same(word, text)),
        "beginning" => Texts.Any(text => word.StartsWith(text, StringComparison.Ordinal)),
        "ending" => Texts.Any(text => TitleText.Forms(word).Any(form => form.EndsWith(text, StringComparison.Ordinal))),
        _ => false,
    };

    private static bool Same(string word, string text) => TitleText.Forms(word).Contains(text, StringComparer.Ordinal);

    private static TitleRow Of(string meaning, string how, string texts) => new(meaning, how, texts.Split(how == "phrase" ? '|' : ' ', StringSplitOptions.RemoveEmptyEntries));
}
