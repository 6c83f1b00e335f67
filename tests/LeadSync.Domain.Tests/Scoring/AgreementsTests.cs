using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Tests.Funnels;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Scoring;

/// <summary>Which service level, and by it which funnel, a lead is under (design §5, D-28).</summary>
[Trait("Requirement", "D-28")]
public sealed class AgreementsTests
{
    private static readonly Agreements Agreed = Two.Agreements(OwnProfile.Strict with { Version = 3 });
    private static readonly LeadFold Fold = new(Agreed);

    [Theory]
    [InlineData(0, "AT", "default", "Lead")]
    [InlineData(Two.AssignedAt, "AT", "austria", "Kontakt")]
    [InlineData(Two.AssignedAt, "DE", "default", "Lead")]
    public void A_lead_is_under_the_service_level_of_the_assignment_in_force_at_the_event(int minute, string country, string level, string stage)
    {
        var lead = Fold.Apply(LeadState.Empty, Two.From(country, "newsletter-signup", minute));

        Assert.Equal((level, stage), (lead.Agreed!.ServiceLevel, Fold.StageOf(lead, lead.Current!)));
    }

    [Fact]
    public void What_becomes_known_later_moves_a_lead_to_another_service_level_with_the_points_that_it_has()
    {
        var lead = Fold.Apply(LeadState.Empty, Given.Touch("newsletter-signup", Two.AssignedAt));
        var known = Fold.Apply(lead, Two.From("AT", "newsletter-signup", Two.AssignedAt + 1));

        Assert.Equal(("default", "austria"), (lead.Agreed!.ServiceLevel, known.Agreed!.ServiceLevel));
        Assert.Equal(7 + 20, Fold.ScoreOf(known, known.Current!, known.Last.At).Total);
        Assert.Equal("Reif", Fold.StageOf(known, known.Current!));
    }

    [Fact]
    public void Every_decision_can_name_the_versions_that_it_was_made_under()
    {
        var lead = Fold.Apply(LeadState.Empty, Two.From("AT", "newsletter-signup", Two.AssignedAt));

        Assert.Equal(
            [("assignment", 2), ("profile:own", 3), ("service-level:austria", 1)],
            Fold.VersionsOf(lead, lead.Last.At).Select(version => (version.Key, version.Value)));
        Assert.Equal(new AgreedVersions("austria", 1, 3, 2), lead.Agreed);
    }

    [Fact]
    [Trait("Requirement", "D-1")]
    public void D1_a_companys_own_funnel_leads_a_lead_from_its_first_to_its_last_stage()
    {
        var lead = new[] { 0, 1 }.Aggregate(LeadState.Empty, (state, minute) => Fold.Apply(state, Two.From("AT", "newsletter-signup", Two.AssignedAt + minute)));
        lead = Fold.Tell(lead, Offer(lead));
        foreach (var action in new[] { SalesActionKind.Accept, SalesActionKind.Qualify, SalesActionKind.Convert, SalesActionKind.Win }) lead = Acted(lead, action);

        Assert.Equal(["Kontakt", "Reif", "In Arbeit", "In Arbeit", "In Arbeit", "Kunde"], lead.History.Select(change => change.To));
        Assert.Equal("won", lead.CycleOf(1)!.Outcome);
    }

    [Fact]
    public void A_new_version_of_a_profile_renames_nothing_that_was()
    {
        var later = OwnProfile.Strict with { Version = 4, EffectiveFrom = Given.Start.AddMinutes(Two.AssignedAt + 10), Stages = [.. OwnProfile.Strict.Stages.Select(stage => stage with { Name = "neu " + stage.Name })] };
        var fold = new LeadFold(Two.Agreements(OwnProfile.Strict with { Version = 3 }, later));
        var before = fold.Apply(LeadState.Empty, Two.From("AT", "page-view", Two.AssignedAt));
        var after = fold.Apply(fold.Apply(before, Two.From("AT", "newsletter-signup", Two.AssignedAt + 20)), Two.From("AT", "newsletter-signup", Two.AssignedAt + 21));

        Assert.Equal("Kontakt", fold.StageOf(before, before.Current!));
        Assert.Equal(["Kontakt", "neu Reif"], after.History.Select(change => change.To));
        Assert.Equal("neu Reif", fold.StageOf(after, after.Current!));
    }

    [Theory]
    [InlineData("linkedin", "linkedin")]
    [InlineData(null, "generic")]
    [Trait("Requirement", "D-33")]
    public void D33_where_a_lead_first_came_from_decides_and_stays(string? source, string origin)
    {
        var first = Given.Touch("page-view", 0) with { Touchpoint = new Touchpoint("page-view", Source: source) };
        var lead = new[] { Given.Profile(new Contact { Email = EmailAddress.TryParse("a@example.com") }, -1), first, Given.Touch("page-view", 1) with { Touchpoint = new Touchpoint("page-view", Source: "google", Campaign: "autumn") } }
            .Aggregate(LeadState.Empty, Fold.Apply);

        Assert.Equal(new Origin(origin, "autumn"), lead.Origin);
    }

    [Fact]
    public void A_draft_is_tried_on_the_leads_of_its_service_level_and_a_new_one_on_all()
    {
        var austrian = Fold.Apply(LeadState.Empty, Two.From("AT", "page-view", Two.AssignedAt));
        var german = Fold.Apply(LeadState.Empty, Two.From("DE", "page-view", Two.AssignedAt));
        var (known, unknown) = (Agreed.With(Given.Level("""{"threshold":3}""") with { Name = "austria" }), Agreed.With(Given.Level("""{"threshold":3}""") with { Name = "partners" }));

        Assert.Equal((3d, 35d), (known.LevelOf(austrian, austrian.Last.At).Threshold, known.LevelOf(german, german.Last.At).Threshold));
        Assert.Equal((3d, 3d), (unknown.LevelOf(austrian, austrian.Last.At).Threshold, unknown.LevelOf(german, german.Last.At).Threshold));
    }

    [Fact]
    public void An_assignment_of_a_service_level_that_is_not_there_is_a_fault_of_who_reads_the_documents() =>
        Assert.Contains("gold", Assert.Throws<ArgumentException>(() => new Agreements([new ServiceLevelAssignment([], "gold")], [], FunnelProfileBook.Shipped)).Message, StringComparison.Ordinal);

    [Fact]
    public void Service_levels_are_listed_by_name() => Assert.Equal(["austria", "default"], Agreed.Levels.Select(level => level.Name));

    [Fact]
    public void The_stages_to_choose_from_are_those_in_which_leads_may_be() => Assert.Equal(
        ["Great Unknown", "Lead", "MQL", "SAL", "SQL", "Customer", "Disqualified", "Linked", "Lost", "Kontakt", "Reif", "In Arbeit", "Kunde", "Beendet"],
        Agreed.StagesAt(Given.Start.AddMinutes(Two.AssignedAt)));

    private static LeadState Acted(LeadState lead, SalesActionKind kind)
    {
        var place = lead.NextPlace(lead.Last.At.AddMinutes(1), kind.ToString());
        var action = new SalesEvent { Id = kind.ToString(), Source = "manage", Action = kind, OccurredAt = place.At };
        return Assert.IsType<SalesDecision.Told>(SalesDecider.For(Fold, lead, place.At).Decide(lead, action, place)).Facts.Aggregate(lead, Fold.Take);
    }

    private static ToldFact.Offered Offer(LeadState lead)
    {
        var place = lead.NextPlace(lead.Last.At.AddMinutes(1), "offer");
        return new ToldFact.Offered(1, place, "routing", new Offer
        {
            Number = 1, Representative = "anna", Department = "inside-sales", Table = "default", TableVersion = 1, OfferedAt = place.At, AcceptBy = place.At.AddHours(8),
        });
    }
}
