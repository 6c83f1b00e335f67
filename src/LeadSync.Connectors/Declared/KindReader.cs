using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads which of a platform's words mean what.</summary>
/// <param name="root">The document.</param>
/// <param name="values">Reads paths and maps.</param>
/// <param name="errors">Where faults go.</param>
internal sealed class KindReader(DocumentObject root, ValueReader values, ErrorList errors)
{
    private const string Ignore = "ignore";
    private const string Expected = "write a kind of touchpoint such as newsletter-signup or unsubscribe, or profile, consent, ignore, or ignore: with a reason such as ignore:mail-bounced";

    private static readonly string[] Reasons =
    [
        IgnoredReasons.TypeUnknown, IgnoredReasons.RecordDeleted, IgnoredReasons.AboutCompany, IgnoredReasons.AboutDeal, IgnoredReasons.AboutOtherRecord, IgnoredReasons.SentToPerson,
        IgnoredReasons.ListChanged, IgnoredReasons.MailBounced, IgnoredReasons.OpenedByMachine, IgnoredReasons.FormUnfinished, IgnoredReasons.ConnectionTest, IgnoredReasons.ChangedByProgram,
    ];

    public DeclaredKinds Read()
    {
        if (!root.Has("kind")) root.Refuse("kind", "'kind' is missing: say what events mean, such as {\"path\":\"event\",\"map\":{\"subscribed\":\"newsletter-signup\"}} or {\"default\":\"form-submit\"}");
        if (root.Object("kind", "path", "map", "default") is not { } kind) return new DeclaredKinds(null, Map(null), Unknown);
        if (kind.Has("map") && !kind.Has("path")) kind.Refuse("path", "'path' is missing: say where the words of the map stand");
        if (!kind.Has("map") && !kind.Has("default")) kind.Refuse("default", "'default' is missing: without a map it says what every event means; as-named takes the platform's own words");
        var word = kind.Has("path") ? new DeclaredValue(values.Paths(kind, "path")) : null;
        return new DeclaredKinds(word, Map(kind), Default(kind));
    }

    private static DeclaredKind.Ignored Unknown { get; } = new(IgnoredReasons.TypeUnknown);

    private DeclaredKind Default(DocumentObject kind)
    {
        if (kind.Text("default") is not { } text) return Unknown;
        return text == Ignore ? Unknown : Meaning(text, kind.PointerTo("default"));
    }

    private Dictionary<string, DeclaredKind> Map(DocumentObject? kind)
    {
        var pointer = kind?.PointerTo("map") ?? "";
        return (kind is null ? null : values.Map(kind, "map", null))?.ToDictionary(word => word.Key, word => Meaning(word.Value, JsonPointer.Member(pointer, word.Key)), StringComparer.Ordinal) ?? [];
    }

    private DeclaredKind Meaning(string text, string pointer)
    {
        if (text.StartsWith("ignore:", StringComparison.Ordinal) && !Reasons.Contains(text[7..], StringComparer.Ordinal))
            errors.Add(pointer, $"there is no reason '{text[7..]}'; write ignore, or ignore: with one of {string.Join(", ", Reasons)}");
        else if (!text.StartsWith("ignore:", StringComparison.Ordinal) && KindWords.Normalize(text) is null) errors.Add(pointer, Expected);
        return text switch
        {
            "profile" => new DeclaredKind.Profile(),
            "consent" => new DeclaredKind.Consent(),
            "as-named" => new DeclaredKind.AsNamed(),
            Ignore => new DeclaredKind.Ignored(IgnoredReasons.AsDeclared),
            ['i', 'g', 'n', 'o', 'r', 'e', ':', .. var reason] => new DeclaredKind.Ignored(reason),
            _ => new DeclaredKind.Touchpoint(KindWords.Normalize(text) ?? TouchpointKinds.FormSubmit),
        };
    }
}
