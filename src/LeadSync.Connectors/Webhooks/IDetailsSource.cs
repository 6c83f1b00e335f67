using System.Text.Json;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Webhooks;

/// <summary>One outside system whose messages carry ids only. Pure: it writes the requests and reads the answers; others send them.</summary>
/// <typeparam name="TEvent">The canonical event.</typeparam>
public interface IDetailsSource<TEvent>
{
    /// <summary>The vendor's API where there is one for all customers; null where each has its own and <c>ApiUrl</c> must be set.</summary>
    Uri? Api { get; }

    /// <summary>Where tokens that end are renewed; null where its tokens do not end, or their address must be set (<c>TokenUrl</c>).</summary>
    TokenEndpoint? Tokens => null;

    /// <summary>The requests whose answers complete a thin event, at least one, all of them <c>GET</c>.</summary>
    /// <param name="thin">The event, with its <see cref="IThin.Details"/>.</param>
    IReadOnlyList<DetailsRequest> Ask(TEvent thin);

    /// <summary>The completed events; none where nothing follows from the record. Never throws on an answer, whatever it holds.</summary>
    /// <param name="thin">The event.</param>
    /// <param name="answers">One answer a request, in their order.</param>
    IReadOnlyList<TEvent> Complete(TEvent thin, IReadOnlyList<JsonElement> answers);
}
