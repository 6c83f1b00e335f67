using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring;

/// <summary>Reads a service level's document (design §5): the part that is in force today.</summary>
public static class ServiceLevelReader
{
    private static readonly string[] Members = ["profile", "routing", "currency", "idealCustomer", "threshold", "minimumEngagement", "rules", "clocks"];
    private static readonly string[] RuleMembers = ["id", "dimension", "when", "points"];
    private static readonly string[] ClockMembers = ["id", "within", "then"];

    /// <summary>The document that is published on a first start: the rules of D-9 and D-10 alone.</summary>
    public static string Shipped { get; } = ReadShipped();

    /// <summary>Reads one version.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">Its name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="effectiveFrom">From when it is in force.</param>
    public static Reading<ServiceLevel> Read(JsonElement document, string name, int version, DateTimeOffset effectiveFrom)
    {
        var errors = new ErrorList();
        var level = DocumentObject.Open(document, "", errors, Members) is { } members ? LevelOf(members, errors, name, version, effectiveFrom) : null;
        return level is null || !errors.IsEmpty ? new Reading<ServiceLevel>.Refused(errors.Items) : new Reading<ServiceLevel>.Done(level);
    }

    private static ServiceLevel LevelOf(DocumentObject members, ErrorList errors, string name, int version, DateTimeOffset effectiveFrom) => new()
    {
        Name = name,
        Version = version,
        EffectiveFrom = effectiveFrom,
        Routing = members.Text("routing") ?? "default",
        Threshold = members.Whole("threshold", -10_000, 10_000) ?? 35,
        MinimumEngagement = members.Whole("minimumEngagement", -10_000, 10_000) ?? 0,
        IdealCustomer = ConditionReader.Read(members.Member("idealCustomer"), members.PointerTo("idealCustomer"), errors, FieldNames.Contact),
        Rules = [.. members.Objects("rules", RuleMembers).Select(rule => RuleOf(rule, errors))],
        AcceptWithin = ClockOf(members, "accept"),
        FirstContactWithin = ClockOf(members, "first-contact"),
    };

    private static ScoringRule RuleOf(DocumentObject rule, ErrorList errors) => new(
        rule.Id("id"),
        rule.Text("dimension") == "fit" ? ScoreDimension.Fit : ScoreDimension.Engagement,
        TouchpointsOf(rule.Member("when")),
        ConditionReader.Read(rule.Member("when"), rule.PointerTo("when"), errors, FieldNames.Scoring),
        rule.Whole("points", -1_000, 1_000) ?? 0);

    private static string[] TouchpointsOf(JsonElement when) =>
        when.ValueKind == JsonValueKind.Object && when.TryGetProperty("touchpoint", out var kinds) && kinds.ValueKind == JsonValueKind.Array
            ? [.. kinds.EnumerateArray().Where(kind => kind.ValueKind == JsonValueKind.String).Select(kind => kind.GetString()!)]
            : [];

    private static TimeSpan ClockOf(DocumentObject members, string id) =>
        members.Objects("clocks", ClockMembers).FirstOrDefault(clock => clock.Text("id") == id)?.Duration("within") ?? TimeSpan.FromHours(8);

    private static string ReadShipped()
    {
        using var stream = typeof(ServiceLevelReader).Assembly.GetManifestResourceStream("LeadSync.Domain.Scoring.ShippedServiceLevel.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
