using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Meta;

/// <summary>A lead's answers by its id: <c>GET /{leadgen_id}</c> of the Graph API with a page's token (permission <c>leads_retrieval</c>).</summary>
internal sealed class MetaDetails : IDetailsSource<LeadEvent>
{
    private const string Fields = "id,created_time,field_data,form_id,ad_id,ad_name,campaign_id,campaign_name";

    public Uri? Api { get; } = new("https://graph.facebook.com/v21.0/");

    public IReadOnlyList<DetailsRequest> Ask(LeadEvent thin) => [new($"{Uri.EscapeDataString(thin.Details!.Id)}?fields={Fields}")];

    public IReadOnlyList<LeadEvent> Complete(LeadEvent thin, IReadOnlyList<JsonElement> answers)
    {
        var full = MetaLead.Of(answers[0], new LooseContent(new Receipt(thin.Source, thin.ReceivedAt, DefaultBasis: null)), thin.OccurredAt);
        return [thin with { Lead = thin.Lead.MergedWith(full.Lead with { ExternalId = null }), Touchpoint = full.Touchpoint }];
    }
}
