using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Webhooks;

/// <summary>
/// One outside system that calls LeadSync: a marketing source sends <see cref="LeadEvent"/>s, a CRM's callback <see cref="SalesEvent"/>s.
/// Pure: no I/O and no clock; time comes as an argument.
/// </summary>
/// <typeparam name="TEvent">The canonical event it becomes.</typeparam>
public interface IWebhookSource<TEvent>
{
    /// <summary>What the intake, the pages and the documentation need to know about the sender.</summary>
    SourceDescriptor Descriptor { get; }

    /// <summary>Says whether the request comes from who it claims, over the bytes as sent and before anything is parsed.</summary>
    /// <param name="request">The request as the sender made it.</param>
    /// <param name="settings">The source's secrets and flags.</param>
    /// <param name="now">The time of receipt, for schemes with a window.</param>
    WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now);

    /// <summary>Maps the body to canonical events. Never throws on a body, whatever it holds.</summary>
    /// <param name="request">A request that <see cref="Verify"/> accepted.</param>
    /// <param name="settings">The source's settings.</param>
    /// <param name="receivedAt">The time of receipt: times further than ten minutes behind it are set to it.</param>
    WebhookContent<TEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt);

    /// <summary>Answers a sender's question whether this address is meant (<c>GET</c> or <c>HEAD</c>); null where the sender has none.</summary>
    HandshakeAnswer? Handshake(WebhookRequest request, SourceSettings settings) => null;

    /// <summary>Completes messages that carry ids only by the sender's API; null where messages say all themselves.</summary>
    IDetailsSource<TEvent>? Details => null;
}
