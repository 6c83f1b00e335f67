using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Segment;

/// <summary>A person got another id.</summary>
internal static class SegmentAlias
{
    public static void Read(JsonElement item, string pointer, LooseContent content, LeadEvent sent)
    {
        var (gone, stays) = (SegmentPerson.Of(item.Text("previousId")), SegmentPerson.Of(item.Text("userId")));
        if (gone.ExternalId is null || stays.ExternalId is null || gone.ExternalId == stays.ExternalId) content.Ignore(IgnoredReasons.MergeIncomplete);
        // The id before may be that of a browser: nothing in the call says which.
        else content.Add(item, pointer, sent with { Type = LeadEventType.Merge, Lead = gone with { Visitor = item.Text("previousId", StrictIds.MaxLength) }, Into = new Identity(stays.Email, stays.ExternalId, stays.System) });
    }
}
