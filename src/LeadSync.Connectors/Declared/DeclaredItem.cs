using System.Net;
using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Declared;

/// <summary>One event as sent, with what stands around it.</summary>
/// <param name="Value">The event.</param>
/// <param name="Body">The whole body.</param>
/// <param name="Key">The name under which the event stands; null where it stands in a list, or alone.</param>
/// <param name="Request">The request.</param>
/// <param name="HtmlEntities">True where texts are escaped for HTML.</param>
internal sealed record DeclaredItem(JsonElement Value, DeclaredWhole Body, string? Key, WebhookRequest Request, bool HtmlEntities)
{
    /// <summary>The longest text that is kept anywhere: 8,000 characters, of a consent's wording.</summary>
    public const int MaxNoteLength = 8_000;

    private const int MaxTexts = 200;

    /// <summary>The value at a path, of a list its first; null where there is none. A value of the request is not JSON, and is none here.</summary>
    public JsonElement? At(DeclaredPath path) => path.Root switch
    {
        PathRoot.Item => path.In(Value),
        PathRoot.Body => Body.At(path),
        _ => null,
    };

    /// <summary>The text at a path, cleaned and cut; null where there is none.</summary>
    public string? Text(DeclaredPath path, int maxLength = CleanText.MaxUrlLength) => path.Root switch
    {
        PathRoot.Key => Clean(Key, maxLength),
        PathRoot.Header => Clean(Request.Header(path.Name), maxLength),
        PathRoot.Query => Clean(Request.Query.GetValueOrDefault(path.Name), maxLength),
        PathRoot.Body => Clean(Body.Text(path), maxLength),
        _ => Clean(PathStep.First(At(path)).Text(MaxNoteLength), maxLength),
    };

    /// <summary>All texts at a path: those of a list, or the one.</summary>
    public IEnumerable<string> Texts(DeclaredPath path) => path.Root switch
    {
        PathRoot.Item => Each(At(path)),
        PathRoot.Body => Body.Texts(path, () => Each(At(path))),
        _ => new[] { Text(path) }.OfType<string>(),
    };

    /// <summary>Prints nothing: it is personal data.</summary>
    public override string ToString() => nameof(DeclaredItem);

    public string? Clean(string? text, int maxLength) => CleanText.Cut(HtmlEntities ? WebUtility.HtmlDecode(text) : text, maxLength);

    private IEnumerable<string> Each(JsonElement? list) => list.Items().Take(MaxTexts).Select(item => Clean(((JsonElement?)item).Text(), CleanText.MaxLength)).OfType<string>();
}
