using LeadSync.Domain.Conditions;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Web.Leads;
using LeadSync.Web.Rendering;
using LeadSync.Web.Texts;
using static LeadSync.Web.Tests.Samples.SampleTime;

namespace LeadSync.Web.Tests.Samples;

internal static class SampleLead
{
    public static LeadPageModel Of(UiLanguage language) => new()
    {
        Frame = new PageFrame(language, Now),
        LeadId = "k3f7q2vtsz5yh6mbd4xw8n9pca",
        Stage = "MQL",
        Milestone = Milestone.Qualified,
        StageLine = ["Great Unknown", "Lead", "MQL", "SAL", "SQL", "Customer"],
        Contact = Person,
        MayContact =
        [
            new("call", true, new CodedReason("request-of", new Dictionary<string, string> { ["at"] = "2026-11-01T09:00:00Z" })),
            new("email", false, CodedReason.Of("opt-in-not-confirmed")),
        ],
        Level = 2,
        MissingForNextLevel = ["need", "products-cover-need"],
        RipeWhen =
        [
            CodedReason.Of("points-missing", ("points", "2.5"), ("threshold", "35")),
            CodedReason.Of("ideal-customer", ("field", "companyDomain"), ("missing", "true")),
            CodedReason.Of("level-too-low", ("department", "field-sales"), ("level", "2"), ("minimum", "3"), ("missing", "need requirements")),
            CodedReason.Of("no-open-channel", ("missing", "double-opt-in-confirmation")),
            CodedReason.Of("guard", ("reason", "competitor")),
        ],
        Tasks = [new CareTask(CareTask.QualificationCall, At(11, 2, 8), null, "budget timing")],
        Score = Score,
        Owner = "Anna Berg",
        History = History,
        Cycles = [new CycleEntry { Number = 1, OpenedAt = At(10, 28, 7), Product = "suite", Amount = new Money(120_000m, "EUR") }],
        Offers = Offers,
        Routing = Routing,
        Events = Events,
        Crm = new CrmRecord("inbox", "L-10442"),
        WouldNotBeNow = true,
    };

    public static LeadPageModel Bare(UiLanguage language) => new()
    {
        Frame = new PageFrame(language, Now),
        LeadId = "o6p7",
        Stage = "Great Unknown",
        Milestone = Milestone.Seen,
        Contact = Contact.Nobody,
        Score = new LeadScore { Threshold = 35 },
    };

    private static Contact Person { get; } = new()
    {
        Salutation = Salutation.Mrs,
        Title = "Dr.",
        FirstName = "Katharina",
        LastName = "Müller-Lüdenscheidt",
        Email = EmailAddress.TryParse("k.mueller@nordlicht.example"),
        Phone = "+49 89 1234567",
        Company = "Nordlicht Software GmbH",
        CompanyDomain = "nordlicht.example",
        JobTitle = "Leiterin IT",
        Department = "IT",
        Seniority = "head",
        Industry = "software",
        Employees = 1200,
        Country = CountryCode.TryParse("DE"),
        PostalCode = "80331",
        City = "München",
        Region = "DE-BY",
        Language = "de",
        Interests = ["security", "nis2"],
        Product = "suite",
        Price = new Money(120_000m, "EUR"),
        Facts = new Dictionary<string, KnownFact> { ["budget"] = new(FactState.Claimed), ["timing"] = new(FactState.Confirmed) },
        Consent = new Consent
        {
            Basis = ConsentBasis.Request,
            At = At(11, 1, 9),
            Source = "demo-form",
            Channels = new Dictionary<string, ChannelPermission> { ["email"] = new(PermissionStatus.Requested, At(10, 28, 7), null, "footer form") },
        },
    };

    private static LeadScore Score { get; } = new()
    {
        Fit = 10,
        Engagement = 32,
        Threshold = 35,
        Grade = "C2",
        AsOf = At(11, 3, 13, 55),
        Lines =
        [
            new("demo", ScoreDimension.Engagement, 25, At(11, 3, 13, 55), "demo-request", "evt-91"),
            new("careers", ScoreDimension.Engagement, -10, At(10, 30, 20, 4), "careers-view", "evt-77"),
            new("newsletter", ScoreDimension.Engagement, 7, At(10, 28, 7), "newsletter-signup", "evt-12"),
            new("prices", ScoreDimension.Engagement, 10, At(10, 28, 6, 58), "pricing-view", "evt-11"),
            new("decision-maker", ScoreDimension.Fit, 10, At(10, 28, 7), null, null),
        ],
    };

    private static IReadOnlyList<HistoryEntry> History { get; } =
    [
        new(1, "Great Unknown", "Lead", Milestone.Identified, At(10, 28, 7), "identity", CodedReason.Of("identified")),
        new(1, "Lead", "MQL", Milestone.Qualified, At(11, 3, 13, 55), "score", new CodedReason("threshold-reached", new Dictionary<string, string> { ["threshold"] = "35" })),
        new(1, "MQL", "MQL", Milestone.Qualified, At(11, 3, 14, 1), "Ben Öztürk", CodedReason.Of("wrong-territory")),
    ];

    private static IReadOnlyList<OfferEntry> Offers { get; } =
    [
        new(1, "Ben Öztürk", Asked(1, "ben", "de-all", At(11, 3, 13, 56)) with { Outcome = OfferOutcome.Rejected, Reason = "wrong-territory" }),
        new(1, "Anna Berg", Asked(2, "anna", "de-south", At(11, 3, 14, 1))),
    ];

    private static Offer Asked(int number, string who, string rule, DateTimeOffset at) => new()
    {
        Number = number,
        Representative = who,
        Department = "inside-sales",
        Pool = "inside-south",
        Rule = rule,
        Table = "default",
        TableVersion = 3,
        OfferedAt = at,
        AcceptBy = at.AddHours(4),
    };

    private static IReadOnlyList<RoutingEntry> Routing { get; } =
    [
        new() { Cycle = 1, At = At(11, 3, 13, 56), Representative = "Ben Öztürk", Table = "default", Version = 3, Rule = "de-south", Pool = "inside-south" },
        new()
        {
            Cycle = 1,
            At = At(11, 3, 14, 1),
            Representative = "Anna Berg",
            Table = "default",
            Version = 3,
            Rule = "de-south",
            Pool = "inside-south",
            Trace =
            [
                new("christmas-2025", RuleOutcome.Expired),
                new("at-all", RuleOutcome.TestFailed, new ConditionFailure("country", "oneOf", "AT", false)),
                new("big-fish", RuleOutcome.TestFailed, new ConditionFailure("employees", "range", "5000 –", true)),
                new("de-south", RuleOutcome.Matched),
            ],
            TraceOmitted = 3,
            Dropped = [new("Ben Öztürk", "asked-before"), new("Carla Stein", "no-capacity")],
        },
    ];

    private static IReadOnlyList<EventEntry> Events { get; } =
    [
        new() { Id = "evt-91", Source = "generic", Kind = "demo-request", Name = "Demo-Formular", At = At(11, 3, 13, 55), ReceivedAt = At(11, 3, 13, 55), Points = 25, Outcome = "applied" },
        new() { Id = "evt-77", Source = "mautic", Kind = "careers-view", At = At(10, 30, 20, 4), ReceivedAt = At(11, 2, 6), Points = -10, Outcome = "applied" },
        new() { Id = "evt-12", Source = "generic", Kind = "newsletter-signup", Name = "footer form", At = At(10, 28, 7), Points = null, Outcome = "id-reused" },
        new() { Id = "evt-12", Source = "generic", Kind = "newsletter-signup", Name = "footer form", At = At(10, 28, 7), Points = 7, Outcome = "applied" },
        new() { Id = "evt-11", Source = "generic", Kind = "pricing-view", At = At(10, 28, 6, 58), Points = 10, Outcome = "applied" },
    ];
}
