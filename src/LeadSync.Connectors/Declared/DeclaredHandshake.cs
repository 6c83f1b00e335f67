using System.Text;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Declared;

/// <summary>What a platform that asks by GET whether this address is meant wants to hear.</summary>
/// <param name="Answer">The answer; <c>{name}</c> stands for the value of that name in the URL's query.</param>
/// <param name="ContentType">Its content type.</param>
/// <param name="Token">The name in the query that must hold one of the source's secrets; null for none.</param>
internal sealed record DeclaredHandshake(string Answer, string ContentType, string? Token)
{
    private const string PlainText = "text/plain";
    private const int MaxValue = 500;

    public HandshakeAnswer? Reply(WebhookRequest request, SourceSettings settings)
    {
        if (request.Method is not ("GET" or "HEAD")) return null;
        if (Token is not null && !(request.Query.GetValueOrDefault(Token) is { Length: > 0 } shown && SharedKey.Fits(shown, settings))) return new HandshakeAnswer(403, PlainText, "");
        return Filled(request.Query) is { } text ? new HandshakeAnswer(200, ContentType, text) : new HandshakeAnswer(400, PlainText, "");
    }

    /// <summary>The names that an answer asks for.</summary>
    public static IEnumerable<string> NamesIn(string answer) => Parts(answer).Where(part => part.IsName).Select(part => part.Text);

    private string? Filled(IReadOnlyDictionary<string, string> query)
    {
        var text = new StringBuilder();
        foreach (var (part, isName) in Parts(Answer))
        {
            var value = isName ? query.GetValueOrDefault(part) : part;
            if (value is null || (isName && !IsHarmless(value))) return null;
            text.Append(value);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Text, bool IsName)> Parts(string answer)
    {
        var at = 0;
        while (at < answer.Length)
        {
            var open = answer.IndexOf('{', at);
            var close = open < 0 ? -1 : answer.IndexOf('}', open);
            var isName = open == at && close > 0 && IsHarmless(answer[(open + 1)..close]);
            var end = isName ? close + 1 : open < 0 ? answer.Length : open > at ? open : at + 1;
            yield return isName ? (answer[(at + 1)..close], true) : (answer[at..end], false);
            at = end;
        }
    }

    // What is given back must not be able to mean anything to a browser, nor to a reader of JSON.
    private static bool IsHarmless(string text) =>
        text.Length is > 0 and <= MaxValue && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '~' or '=' or '+' or '/');
}
