using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.HubSpot;

/// <summary>One of a contact's form submissions. A workflow sends all of them each time; the conversion id makes each count once.</summary>
internal static class HubSpotForm
{
    public static LeadEvent Read(JsonElement form, Contact identity, LooseContent content)
    {
        var url = form.Text("page-url", CleanText.MaxUrlLength);
        var touchpoint = new Touchpoint(KindWords.OfForm(form.Text("title"), form.Text("page-title")), Name: form.Text("title") ?? form.Text("page-title"), Url: url);
        return new LeadEvent
        {
            Id = form.Text("conversion-id", StrictIds.MaxLength) ?? DerivedId.Of(identity.ExternalId, form.Text("form-id"), form.Text("timestamp"), DerivedId.Hash(form.GetRawText())),
            Source = content.Receipt.Source,
            Type = LeadEventType.Touchpoint,
            OccurredAt = form.Member("timestamp").Milliseconds() ?? content.Receipt.ReceivedAt,
            Lead = identity,
            Touchpoint = touchpoint.From(Campaign.Query(url)),
        };
    }
}
