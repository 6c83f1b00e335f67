using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Reading;

/// <summary>For senders that do not repeat: a body that cannot be read becomes a dead letter, since an error answer would lose it.</summary>
internal static class Unreadable
{
    /// <summary>The content, or the body as one rejected item. An empty body holds nothing to keep.</summary>
    public static WebhookContent<TEvent> Keep<TEvent>(WebhookContent<TEvent> content, WebhookRequest request) => content switch
    {
        WebhookContent<TEvent>.Malformed(_, _, var message) when !request.Body.Span.Trim(" \t\r\n"u8).IsEmpty => Letter<TEvent>(request, message),
        WebhookContent<TEvent>.WrongShape(var errors) => Letter<TEvent>(request, errors[0].Message),
        _ => content,
    };

    private static WebhookContent<TEvent>.Read Letter<TEvent>(WebhookRequest request, string message)
    {
        var content = new ContentBuilder<TEvent>();
        content.Reject(new RejectedItem("", RejectedReasons.WrongShape, [new FieldError("", message)], Encoding.UTF8.GetString(request.Body.Span)));
        return content.Build();
    }
}
