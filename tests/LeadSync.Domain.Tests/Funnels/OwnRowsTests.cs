using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Tests.Funnels;

/// <summary>What a company's own rows may not take away from the people who rest on them.</summary>
[Trait("Requirement", "D-4")]
public sealed class OwnRowsTests
{
    [Theory]
    [InlineData(StageTrigger.Convert, Milestone.SalesDone, "opportunity")]
    [InlineData(StageTrigger.Ripen, Milestone.Accepted, "qualified")]
    [InlineData(StageTrigger.Contact, Milestone.Confirmed, "accepted")]
    public void A_trigger_leads_where_its_name_says(StageTrigger on, Milestone to, string meant)
    {
        var faults = OwnProfile.FaultsOf(OwnProfile.With(rows => [.. rows.Select(row => row.On == on && row.From is Milestone.Identified or Milestone.Accepted && row.On == on ? row with { To = to } : row)]));

        Assert.Contains(faults, fault => fault.Pointer.EndsWith("/to", StringComparison.Ordinal) && fault.Message.Contains($"'{meant}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(StageTrigger.RouteAgain, Milestone.Qualified, "'route-again'")]
    [InlineData(StageTrigger.RouteRequestAgain, Milestone.Identified, "'route-request-again'")]
    [InlineData(StageTrigger.RouteFieldAgain, Milestone.Confirmed, "'route-field-again'")]
    [InlineData(StageTrigger.Withdraw, Milestone.Accepted, "'withdraw'")]
    [InlineData(StageTrigger.Withdraw, Milestone.Identified, "'withdraw'")]
    public void An_offer_can_be_refused_and_an_objection_followed(StageTrigger on, Milestone from, string missing)
    {
        var faults = OwnProfile.FaultsOf(OwnProfile.With(rows => [.. rows.Where(row => row.From != from || row.On != on)]));

        Assert.Contains(faults, fault => fault.Pointer == "/transitions" && fault.Message.Contains(missing, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_without_confirmation_and_field_sales_needs_no_withdrawal_from_there()
    {
        var profile = OwnProfile.Read(OwnProfile.With(rows => [.. rows.Where(row => Walks(row.From) && Walks(row.To))]));

        Assert.True(profile.Move(Milestone.Accepted, StageTrigger.Withdraw) is StageMove.Allowed);
        Assert.True(profile.Move(Milestone.Confirmed, StageTrigger.Withdraw) is StageMove.Refused);

        static bool Walks(Milestone milestone) => milestone is not (Milestone.Confirmed or Milestone.AcceptedByField);
    }
}
