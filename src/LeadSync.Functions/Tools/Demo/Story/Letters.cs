using System.Text;

namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>Writes names as addresses have them.</summary>
internal static class Letters
{
    private static readonly Dictionary<char, string> Spelled = new()
    {
        ['ä'] = "ae", ['ö'] = "oe", ['ü'] = "ue", ['ß'] = "ss", ['é'] = "e", ['è'] = "e", ['ç'] = "c", ['ë'] = "e", ['á'] = "a", ['ł'] = "l", [' '] = "-",
    };

    public static string Plain(string name) =>
        name.ToLowerInvariant().Aggregate(new StringBuilder(), (text, letter) => text.Append(Spelled.GetValueOrDefault(letter) ?? letter.ToString())).ToString();
}
