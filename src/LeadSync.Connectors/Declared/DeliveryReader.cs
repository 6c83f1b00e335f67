using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads what a platform wants to be answered.</summary>
/// <param name="root">The document.</param>
internal sealed class DeliveryReader(DocumentObject root)
{
    private const string PlainText = "text/plain";
    private const string Json = "application/json";

    // Nothing that a browser would run: what is sent in the query is given back.
    private static readonly string[] ContentTypes = [PlainText, Json];

    public DeclaredHandshake? Handshake(BodyFormat format)
    {
        if (root.Object("handshake", "answer", "contentType", "token") is not { } handshake) return null;
        if (format == BodyFormat.Query) root.Refuse("handshake", "a platform that sends its events by GET cannot ask by GET too: remove it");
        var answer = handshake.RequiredText("answer");
        return new DeclaredHandshake(answer, ContentType(handshake, PlainText), Plain.Token(handshake, "token", "verify_token"));
    }

    public SuccessAnswer Success()
    {
        if (root.Object("success", "status", "body", "contentType") is not { } success) return new SuccessAnswer();
        var (status, body) = (success.Whole("status", 200, 299) ?? 202, success.Text("body"));
        if (status is 204 or 205 && body is not null) success.Refuse("body", "an answer with this status has no body: remove it, or answer 200");
        return new SuccessAnswer(status, status is 204 or 205 ? "" : body, ContentType(success, PlainText));
    }

    private static string ContentType(DocumentObject owner, string otherwise)
    {
        var type = owner.Text("contentType");
        if (type is not null && !ContentTypes.Contains(type, StringComparer.Ordinal)) owner.Refuse("contentType", $"write one of {string.Join(", ", ContentTypes)}");
        return type ?? otherwise;
    }
}
