using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring.Sections;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring;

/// <summary>Reads a service level's document (design §5) and says all that is wrong with it. What the document does not say is as shipped.</summary>
public static class ServiceLevelReader
{
    internal static readonly string[] Members =
    [
        "profile", "routing", "currency", "rates", "idealCustomer", "threshold", "minimumEngagement", "minimumLevel", "levels", "rules", "groups", "fastLane",
        "staffing", "products", "clocks", "calendar", "rejections", "rejectionAlarm", "disqualify", "law", "lawApproval", "personas", "questionnaire", "grades",
        "targets", "overrides",
    ];

    /// <summary>The document that is published on a first start: the rules of D-9 and D-10 alone, with cautious defaults for the rest.</summary>
    public static string Shipped { get; } = ReadShipped();

    /// <summary>Reads one version.</summary>
    /// <param name="document">The document, parsed with duplicate keys refused.</param>
    /// <param name="name">Its name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="effectiveFrom">From when it is in force.</param>
    public static Reading<ServiceLevel> Read(JsonElement document, string name, int version, DateTimeOffset effectiveFrom)
    {
        var errors = new ErrorList();
        var level = DocumentObject.Open(document, "", errors, Members) is { } root
            ? LevelOf(new Section(root, errors)) with { Name = name, Version = version, EffectiveFrom = effectiveFrom }
            : null;
        return level is null || !errors.IsEmpty ? new Reading<ServiceLevel>.Refused(errors.Items) : new Reading<ServiceLevel>.Done(level);
    }

    private static ServiceLevel LevelOf(Section root)
    {
        var scored = Scored(root);
        var level = Served(root, scored with { Rejections = RejectionsSection.Reasons(root) });
        return Clocked(root, level);
    }

    private static ServiceLevel Scored(Section root)
    {
        var groups = RulesSection.Groups(root);
        return new ServiceLevel
        {
            Name = "",
            Version = 0,
            EffectiveFrom = default,
            Profile = root.Item.Has("profile") ? ProfileOf(root) : FunnelProfiles.ColdToClose.Id,
            Routing = root.Item.Has("routing") ? root.Item.Id("routing") : "default",
            Threshold = root.Item.Number("threshold", -10_000, 10_000) ?? 35,
            MinimumEngagement = root.Item.Number("minimumEngagement", -10_000, 10_000) ?? 0,
            IdealCustomer = root.When(FieldNames.Contact, "idealCustomer"),
            Groups = groups,
            Rules = RulesSection.Rules(root, groups),
            Grades = NumbersSection.Grades(root) ?? ShippedAgreement.Grades,
            Targets = NumbersSection.TargetsOf(root),
            Overrides = NumbersSection.Overrides(root),
        };
    }

    // Whether a company's own profile is published is asked where the service level is (a document refers to others by name alone).
    private static string ProfileOf(Section root)
    {
        var id = root.Item.Id("profile");
        if (FunnelProfiles.Find(id) is { IsScale: true })
            root.Item.Refuse("profile", $"'{id}' is a scale and moves no lead: use one of {string.Join(", ", FunnelProfiles.Lines.Select(profile => profile.Id))}, or a profile of your own");
        return id;
    }

    private static ServiceLevel Served(Section root, ServiceLevel level)
    {
        var rates = MoneySection.Rates(root);
        var levels = root.Item.Has("levels") ? StaffingSection.Levels(root) : ShippedAgreement.Levels;
        return level with
        {
            Rates = rates,
            Products = MoneySection.Products(root, rates.Currency),
            Levels = levels,
            MinimumLevel = StaffingSection.MinimumLevel(root, levels),
            Staffing = root.Item.Has("staffing") ? StaffingSection.Staffing(root) : ShippedAgreement.Staffing,
            Law = root.Item.Has("law") ? LawSection.Rows(root) : ShippedAgreement.Law,
            LawApproval = LawSection.Approval(root),
            Disqualify = root.Item.Has("disqualify") ? GuardsSection.Read(root, level.Rejections) : ShippedAgreement.Disqualify,
            Personas = PersonasSection.Read(root),
            Questionnaire = root.Item.Has("questionnaire") ? QuestionsSection.Read(root, level.Rejections) : ShippedAgreement.Questionnaire,
            RejectionAlarm = RejectionsSection.Alarm(root),
        };
    }

    private static ServiceLevel Clocked(Section root, ServiceLevel level)
    {
        var clocks = ClocksSection.Read(root);
        return level with
        {
            Clocks = clocks,
            AcceptWithin = Within(clocks, "accept") ?? level.AcceptWithin,
            FirstContactWithin = Within(clocks, "first-contact") ?? level.FirstContactWithin,
            Calendar = root.Item.Has("calendar") ? root.Item.Id("calendar") : level.Calendar,
            FastLane = root.Item.Has("fastLane") ? root.Item.Texts("fastLane").ToHashSet(StringComparer.OrdinalIgnoreCase) : TouchpointKinds.Requests,
        };
    }

    private static TimeSpan? Within(IReadOnlyList<AgreedClock> clocks, string id) => clocks.FirstOrDefault(clock => clock.Id == id)?.Within;

    private static string ReadShipped()
    {
        using var stream = typeof(ServiceLevelReader).Assembly.GetManifestResourceStream("LeadSync.Domain.Scoring.ShippedServiceLevel.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
