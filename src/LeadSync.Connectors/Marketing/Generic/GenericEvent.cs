using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>One canonical event as sent.</summary>
internal static class GenericEvent
{
    private static readonly Dictionary<string, LeadEventType> Types = new(StringComparer.Ordinal)
    {
        ["touchpoint"] = LeadEventType.Touchpoint,
        ["profile"] = LeadEventType.Profile,
        ["consent"] = LeadEventType.Consent,
        ["merge"] = LeadEventType.Merge,
        ["erase"] = LeadEventType.Erase,
    };

    public static ItemReading<LeadEvent> Read(StrictObject item, Receipt receipt)
    {
        var named = item.Text("type", StrictIds.MaxLength)?.ToLowerInvariant();
        if (named is not null && !Types.ContainsKey(named)) return new ItemReading<LeadEvent>.Ignored(IgnoredReasons.TypeUnknown);
        var type = named is null ? DefaultType(item) : Types[named];

        var id = StrictIds.Id(item);
        var occurredAt = StrictIds.OccurredAt(item);
        var lead = GenericLead.Read(item, type);
        var touchpoint = type == LeadEventType.Touchpoint ? GenericTouchpoint.Read(item) : null;
        var into = type == LeadEventType.Merge ? GenericIdentity.Into(item) : null;
        if (id is null || occurredAt is null || lead is null) return new ItemReading<LeadEvent>.Faulty();
        return new ItemReading<LeadEvent>.Understood(receipt.Stamp(new LeadEvent
        {
            Id = id, Source = receipt.Source, Type = type, OccurredAt = occurredAt.Value, Lead = lead, Touchpoint = touchpoint, Into = into,
        }));
    }

    private static LeadEventType DefaultType(StrictObject item) => item.Has("touchpoint") ? LeadEventType.Touchpoint : LeadEventType.Profile;
}
