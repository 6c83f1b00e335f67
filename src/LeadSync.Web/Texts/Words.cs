using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Web.Texts;

/// <summary>Says things in one language: words for codes, sentences for reasons, numbers and times. A code without a word is shown as it is.</summary>
public sealed class Words
{
    private static readonly Words German = new(UiLanguage.German);
    private static readonly Words English = new(UiLanguage.English);

    private Words(UiLanguage language) => Language = language;

    /// <summary>The language.</summary>
    public UiLanguage Language { get; }

    /// <summary>A text in this language.</summary>
    internal string this[Text text] => text.In(Language);

    /// <summary>The words of a language.</summary>
    public static Words In(UiLanguage language) => language == UiLanguage.German ? German : English;

    /// <summary>The sentence of a reason.</summary>
    public string Reason(CodedReason reason) =>
        Texts.Reasons.All.TryGetValue(reason.Code, out var text) ? Sentence.Fill(text.In(Language), reason.Arguments, Language) : reason.Code;

    /// <summary>What is to happen before a lead is ripe (D-14), with names for the codes among its values.</summary>
    public string RipeWhen(CodedReason reason) => Texts.Reasons.Ripe.TryGetValue(reason.Code, out var text)
        ? Sentence.Fill(text.In(Language), reason.Arguments.ToDictionary(value => value.Key, value => Named(value.Key, value.Value), StringComparer.Ordinal), Language)
        : Reason(reason);

    /// <summary>The sentence of a reason that needs no values.</summary>
    public string Reason(string code) => Reason(CodedReason.Of(code));

    /// <summary>The word for a code; the code itself where there is none.</summary>
    public string Word(IReadOnlyDictionary<string, Text> words, string code) => words.TryGetValue(code, out var text) ? text.In(Language) : code;

    /// <summary>A text with its names in braces filled in.</summary>
    public string Say(Text text, params (string Name, string Value)[] arguments) =>
        Sentence.Fill(text.In(Language), arguments.ToDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal), Language);

    /// <summary>A number with at most two decimals, and a true minus sign.</summary>
    public string Number(double value) => value.ToString("#,0.##", Language.Culture).Replace('-', '−');

    /// <summary>Points with their sign: <c>+7</c>, <c>−10</c>, <c>0</c>.</summary>
    public string Points(double value) => value > 0 ? "+" + Number(value) : Number(value);

    /// <summary>An amount with its currency.</summary>
    public string Money(Money money) => $"{money.Amount.ToString("#,0.##", Language.Culture)} {money.Currency}";

    /// <summary>Date and time of day in the language's zone.</summary>
    public string Moment(DateTimeOffset at) => In(at).ToString(Language == UiLanguage.German ? "dd.MM.yyyy, HH:mm" : "d MMM yyyy, HH:mm", Language.Culture);

    /// <summary>The date in the language's zone.</summary>
    public string Date(DateTimeOffset at) => In(at).ToString(Language == UiLanguage.German ? "dd.MM.yyyy" : "d MMM yyyy", Language.Culture);

    /// <summary>Names of fields and facts, separated by blanks, as people read them.</summary>
    public string Facts(string codes) => string.Join(", ", codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => Word(Fields.All, code)));

    private string Named(string argument, string value) => argument switch
    {
        "field" or "missing" => Facts(value),
        "department" => Word(Codes.Departments, value),
        "reason" => Reason(value),
        _ => value,
    };

    private DateTimeOffset In(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Language.Zone);
}
