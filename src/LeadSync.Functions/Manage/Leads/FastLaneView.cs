using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Whether a lead overtook the score because it asked for contact (D-15), and where it stood then.</summary>
internal sealed record FastLaneView(bool Entered, string? FromStage, DateTimeOffset? At, string? Kind, bool Running, string? Guard)
{
    public static FastLaneView Of(Cycle cycle, LeadWords words) => cycle.FastLane is { } lane
        ? new(Entered: true, words.EnteredFrom(lane), lane.At, lane.Kind, cycle.IsInFastLane, lane.Guard)
        : new(Entered: false, FromStage: null, At: null, Kind: null, Running: false, Guard: null);
}
