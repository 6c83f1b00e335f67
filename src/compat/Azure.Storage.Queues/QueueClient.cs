using System.Globalization;
using Azure.Core;
using Azure.Storage.Queues.Internal;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues;

/// <summary>One queue. Safe to share between threads. A refusal by the service is a <see cref="RequestFailedException"/> with status and error code.</summary>
public class QueueClient
{
    private const string NotFound = "QueueNotFound";

    private readonly QueueService service;

    /// <summary>Connects with account and key of a connection string.</summary>
    /// <exception cref="FormatException">The connection string lacks account, key or endpoint.</exception>
    public QueueClient(string connectionString, string queueName, QueueClientOptions? options = null)
        : this(QueueService.Connect(connectionString, options), queueName)
    {
    }

    internal QueueClient(QueueService service, string queueName) => (this.service, Name) = (service, queueName);

    /// <summary>For mocks.</summary>
    protected QueueClient() => (service, Name) = (null!, "");

    /// <summary>The queue's name: 3 to 63 lower-case letters, digits and single hyphens.</summary>
    public virtual string Name { get; }

    /// <summary>Creates the queue unless it is there.</summary>
    /// <returns>The answer 201; null if the queue was there.</returns>
    public virtual async Task<Response> CreateIfNotExistsAsync(
        IDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default)
    {
        if (metadata is not null)
            throw new NotSupportedException("Metadata of queues are not supported.");
        var response = await service.SendAsync(RequestMethod.Put, Name, cancellationToken, accepted: "QueueAlreadyExists");
        return response.Status == 201 ? response : null!;
    }

    /// <summary>Whether the queue is there.</summary>
    public virtual async Task<Response<bool>> ExistsAsync(CancellationToken cancellationToken = default)
    {
        var response = await service.SendAsync(RequestMethod.Get, Name + "?comp=metadata", cancellationToken, accepted: NotFound);
        return Response.FromValue(response.Status == 200, response);
    }

    /// <summary>Deletes the queue with its messages; false if there was none.</summary>
    public virtual async Task<Response<bool>> DeleteIfExistsAsync(CancellationToken cancellationToken = default)
    {
        var response = await service.SendAsync(RequestMethod.Delete, Name, cancellationToken, accepted: NotFound);
        return Response.FromValue(response.Status == 204, response);
    }

    /// <summary>The queue's length; 404 <c>QueueNotFound</c> if it is missing.</summary>
    public virtual async Task<Response<QueueProperties>> GetPropertiesAsync(CancellationToken cancellationToken = default)
    {
        var response = await service.SendAsync(RequestMethod.Get, Name + "?comp=metadata", cancellationToken);
        var count = response.Headers.TryGetValue("x-ms-approximate-messages-count", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        return Response.FromValue(new QueueProperties { ApproximateMessagesCount = count }, response);
    }

    /// <summary>Deletes all messages.</summary>
    public virtual Task<Response> ClearMessagesAsync(CancellationToken cancellationToken = default) =>
        service.SendAsync(RequestMethod.Delete, Messages(), cancellationToken);

    /// <summary>Sends a text of up to 64 KiB (48 KiB with Base64), visible at once, dropped after seven days.</summary>
    public virtual Task<Response<SendReceipt>> SendMessageAsync(string messageText, CancellationToken cancellationToken) =>
        SendMessageAsync(messageText, null, null, cancellationToken);

    /// <summary>
    /// Sends a text of up to 64 KiB (48 KiB with Base64), invisible for <paramref name="visibilityTimeout"/> (null: visible at once, up to
    /// seven days), dropped after <paramref name="timeToLive"/> (null: seven days, minus one second: never). Times are cut to seconds.
    /// </summary>
    public virtual Task<Response<SendReceipt>> SendMessageAsync(
        string messageText, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendMessageAsync(BinaryData.FromString(messageText), visibilityTimeout, timeToLive, cancellationToken);

    /// <summary>The same for bytes; without Base64 they must be UTF-8.</summary>
    public virtual async Task<Response<SendReceipt>> SendMessageAsync(
        BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default)
    {
        var path = Messages(("visibilitytimeout", Seconds(visibilityTimeout)), ("messagettl", Seconds(timeToLive)));
        var response = await service.SendAsync(RequestMethod.Post, path, cancellationToken, MessageXml.Write(message, service.Encoding));
        SentMessages.Raise(this, visibilityTimeout);
        return Response.FromValue(new SendReceipt(MessageXml.Read(response).Single()), response);
    }

    /// <summary>
    /// Receives up to <paramref name="maxMessages"/> (1 to 32, null: one) visible messages, none if there are none, and hides them for
    /// <paramref name="visibilityTimeout"/> (null: 30 seconds, up to seven days).
    /// </summary>
    public virtual async Task<Response<QueueMessage[]>> ReceiveMessagesAsync(
        int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default)
    {
        var path = Messages(("numofmessages", maxMessages), ("visibilitytimeout", Seconds(visibilityTimeout)));
        var response = await service.SendAsync(RequestMethod.Get, path, cancellationToken);
        return Response.FromValue<QueueMessage[]>([.. MessageXml.Read(response).Select(xml => new QueueMessage(xml, service.Encoding))], response);
    }

    /// <summary>Looks at up to <paramref name="maxMessages"/> (1 to 32, null: one) visible messages without receiving them.</summary>
    public virtual async Task<Response<PeekedMessage[]>> PeekMessagesAsync(int? maxMessages = null, CancellationToken cancellationToken = default)
    {
        var path = Messages(("numofmessages", maxMessages)) + (maxMessages is null ? "?" : "&") + "peekonly=true";
        var response = await service.SendAsync(RequestMethod.Get, path, cancellationToken);
        return Response.FromValue<PeekedMessage[]>([.. MessageXml.Read(response).Select(xml => new PeekedMessage(xml, service.Encoding))], response);
    }

    /// <summary>Hides a received message for another <paramref name="visibilityTimeout"/> (default: visible at once) and replaces its text (null: keeps it).</summary>
    /// <returns>The receipt that is valid from now on.</returns>
    public virtual async Task<Response<UpdateReceipt>> UpdateMessageAsync(
        string messageId, string popReceipt, string? messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default)
    {
        var body = messageText is null ? null : MessageXml.Write(BinaryData.FromString(messageText), service.Encoding);
        var path = Message(messageId, popReceipt) + "&visibilitytimeout=" + Seconds(visibilityTimeout)!.Value.ToString(CultureInfo.InvariantCulture);
        var response = await service.SendAsync(RequestMethod.Put, path, cancellationToken, body);
        return Response.FromValue(Receipt(response), response);
    }

    /// <summary>Deletes a received message; 404 <c>MessageNotFound</c> or 400 <c>PopReceiptMismatch</c> if another has received it since.</summary>
    public virtual Task<Response> DeleteMessageAsync(string messageId, string popReceipt, CancellationToken cancellationToken = default) =>
        service.SendAsync(RequestMethod.Delete, Message(messageId, popReceipt), cancellationToken);

    private static UpdateReceipt Receipt(Response response) => new()
    {
        PopReceipt = response.Headers.TryGetValue("x-ms-popreceipt", out var receipt) ? receipt : "",
        NextVisibleOn = response.Headers.TryGetValue("x-ms-time-next-visible", out var time) ? MessageXml.Time(time) : default,
    };

    private static int? Seconds(TimeSpan? time) => (int?)time?.TotalSeconds;

    private string Message(string messageId, string popReceipt) =>
        $"{Name}/messages/{Uri.EscapeDataString(messageId)}?popreceipt={Uri.EscapeDataString(popReceipt)}";

    private string Messages(params (string Name, int? Value)[] query)
    {
        var parts = query.Where(part => part.Value is not null).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Name}={part.Value}"));
        return $"{Name}/messages?{string.Join('&', parts)}".TrimEnd('?');
    }
}
