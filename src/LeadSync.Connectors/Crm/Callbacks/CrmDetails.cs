using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>Completes a CRM's message that says which record was changed, but not to what.</summary>
/// <param name="api">The vendor's API; null where each customer has its own.</param>
/// <param name="ask">The request for a record.</param>
/// <param name="read">What the record, as answered, says to sales.</param>
internal sealed class CrmDetails(Uri? api, Func<DetailsWanted, DetailsRequest> ask, Func<SalesEvent, JsonElement, CrmChange> read) : IDetailsSource<SalesEvent>
{
    public Uri? Api => api;

    public TokenEndpoint? Tokens { get; init; }

    public IReadOnlyList<DetailsRequest> Ask(SalesEvent thin) => [ask(thin.Details!)];

    public IReadOnlyList<SalesEvent> Complete(SalesEvent thin, IReadOnlyList<JsonElement> answers) =>
        [.. CrmActions.Of(read(thin, answers[0]), new Receipt(thin.Source, thin.ReceivedAt, DefaultBasis: null)).Select(action => action with { Traceparent = thin.Traceparent })];
}
