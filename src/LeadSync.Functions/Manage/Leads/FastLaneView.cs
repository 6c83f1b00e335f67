namespace LeadSync.Functions.Manage.Leads;

/// <summary>Whether a lead overtook the score because it asked for contact (D-30), and where it stood then.</summary>
internal sealed record FastLaneView(bool Entered, string? FromStage)
{
    public static FastLaneView Never { get; } = new(Entered: false, FromStage: null);
}
