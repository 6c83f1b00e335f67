using System.Globalization;
using System.Text.Json;
using LeadSync.Web.Texts;

namespace LeadSync.Functions.Tools.Demo.Telling;

/// <summary>The demo's sentences in one language, with that language's way to write numbers and dates.</summary>
internal sealed class DemoTexts
{
    private readonly Dictionary<string, string> _sentences;

    private DemoTexts(UiLanguage language, Dictionary<string, string> sentences) => (Language, _sentences) = (language, sentences);

    /// <summary>The language.</summary>
    public UiLanguage Language { get; }

    /// <summary>The texts of every language.</summary>
    public static IReadOnlyList<DemoTexts> All { get; } = [.. UiLanguage.All.Select(Load)];

    /// <summary>The sentences by name.</summary>
    public IReadOnlyDictionary<string, string> Sentences => _sentences;

    /// <summary>German for a machine that speaks German, else English.</summary>
    public static DemoTexts For(CultureInfo culture) =>
        All.FirstOrDefault(texts => texts.Language.Code == culture.TwoLetterISOLanguageName) ?? All.First(texts => texts.Language == UiLanguage.English);

    /// <summary>A sentence with its values.</summary>
    public string Say(DemoText text, params ReadOnlySpan<object?> values) => string.Format(Language.Culture, _sentences[text.ToString()], values);

    private static DemoTexts Load(UiLanguage language)
    {
        using var stream = typeof(DemoTexts).Assembly.GetManifestResourceStream($"demo/texts/{language.Code}.json")
            ?? throw new FileNotFoundException($"The demo has no texts in '{language.Code}'.");
        return new DemoTexts(language, JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!);
    }
}
