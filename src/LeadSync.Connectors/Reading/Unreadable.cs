using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Reading;

/// <summary>
/// Bodies of vendors that cannot be read. Another shape than the vendor documents becomes a dead letter: it would come no better a second time. What is
/// no JSON at all is answered with its place where the sender repeats, and becomes a dead letter where it does not.
/// </summary>
internal static class Unreadable
{
    /// <summary>The content, or a body of another shape as one rejected item.</summary>
    public static WebhookContent<TEvent> KeepShape<TEvent>(WebhookContent<TEvent> content, ReadOnlyMemory<byte> body) =>
        content is WebhookContent<TEvent>.WrongShape(var errors) ? Letter<TEvent>(body, errors[0].Message) : content;

    /// <summary>For senders that do not repeat: the content, or the body as one rejected item. An empty body holds nothing to keep.</summary>
    public static WebhookContent<TEvent> Keep<TEvent>(WebhookContent<TEvent> content, WebhookRequest request) => content switch
    {
        WebhookContent<TEvent>.Malformed when request.Body.Span.Trim(" \t\r\n"u8).IsEmpty => QueryForm.Nothing<TEvent>(),
        WebhookContent<TEvent>.Malformed(_, _, var message) => Letter<TEvent>(request.Body, message),
        _ => KeepShape(content, request.Body),
    };

    private static WebhookContent<TEvent>.Read Letter<TEvent>(ReadOnlyMemory<byte> body, string message)
    {
        var content = new ContentBuilder<TEvent>();
        content.Reject(new RejectedItem("", RejectedReasons.WrongShape, [new FieldError("", message)], Encoding.UTF8.GetString(body.Span)));
        return content.Build();
    }
}
