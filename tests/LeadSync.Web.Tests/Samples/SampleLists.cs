using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Web.Leads;
using LeadSync.Web.Rendering;
using LeadSync.Web.Texts;
using static LeadSync.Web.Tests.Samples.SampleTime;

namespace LeadSync.Web.Tests.Samples;

internal static class SampleLists
{
    public static LeadListModel Full(UiLanguage language) => new()
    {
        Frame = new PageFrame(language, Now),
        Rows = Rows,
        Stages = [.. FunnelProfiles.ColdToClose.Stages.Select(stage => stage.Name)],
        Owners = [new("anna", "Anna Berg"), new("ben", "Ben Öztürk"), new("lead-desk", "Lead-Desk")],
        Continuation = "abc/def==",
    };

    public static LeadListModel Empty(UiLanguage language) => Full(language) with { Rows = [], Continuation = null };

    public static LeadListModel Searched(UiLanguage language) => Full(language) with { Filter = new LeadFilter("MQL", "anna", "müller@example.com") };

    private static IReadOnlyList<LeadRow> Rows { get; } =
    [
        Row("k3f7", "Dr. Katharina Müller-Lüdenscheidt", "Nordlicht Software GmbH", "MQL", Milestone.Qualified, 42, "Anna Berg", Offer(OfferOutcome.Open, At(11, 3, 18)), At(11, 3, 13, 55)),
        Row("p9x2", "Jonas Weber", "Alpenblick Maschinenbau AG", "MQL", Milestone.Qualified, 36, "Ben Öztürk", Offer(OfferOutcome.Open, At(11, 3, 12)), At(11, 3, 8, 2)),
        Row("a1b2", "Sabine Krüger", "Kontor Nord eG", "SAL", Milestone.Accepted, 51.5, "Anna Berg", Offer(OfferOutcome.Accepted, At(11, 2, 18)), At(11, 2, 15, 41)) with { SubStage = "SFC" },
        Row("c4d5", "Thomas Huber", "Huber & Söhne", "SQL", Milestone.Opportunity, 74, "Ben Öztürk", Offer(OfferOutcome.Accepted, At(10, 21, 9)), At(10, 30, 10)) with { SubStage = "ANG" },
        Row("e6f7", "Claire Dubois", "Atelier Lumière", "Customer", Milestone.Won, 88, "Anna Berg", Offer(OfferOutcome.Accepted, At(10, 2, 9)), At(10, 29, 16, 20)),
        Row("g8h9", "m.schmidt@example.com", null, "Lead", Milestone.Identified, 15, null, null, At(10, 28, 7, 12)),
        Row("i0j1", "Petra Vogel", "Vogel Logistik", "Lead", Milestone.Recycled, 10, null, Offer(OfferOutcome.Rejected, At(10, 12, 9)), At(10, 24, 11)),
        Row("m4n5", "Lukas Brandt", "Hochschule Rhein", "Disqualified", Milestone.Disqualified, -10, null, Offer(OfferOutcome.Rejected, At(10, 12, 9)), At(10, 22, 9, 5)),
        Row("o6p7", null, null, "Great Unknown", Milestone.Seen, 5, null, null, At(10, 21, 22, 47)),
    ];

    private static LeadRow Row(string id, string? name, string? company, string stage, Milestone milestone, double score, string? owner, OfferSummary? offer, DateTimeOffset at) => new()
    {
        LeadId = id,
        Name = name,
        Company = company,
        Stage = stage,
        Milestone = milestone,
        Score = score,
        Threshold = 35,
        Owner = owner,
        Offer = offer,
        LastMoveAt = at,
    };

    private static OfferSummary Offer(OfferOutcome outcome, DateTimeOffset acceptBy) => new(acceptBy.AddHours(-8), acceptBy, outcome);
}
