using System.Collections.Frozen;

namespace LeadSync.Domain.Conditions;

/// <summary>The fields that each kind of document may use in its conditions.</summary>
public static class FieldNames
{
    /// <summary>The lead's own fields.</summary>
    public static IReadOnlySet<string> Contact { get; } = Set(ContactFields.All.Keys);

    /// <summary>Routing: the lead's own and what the hand-over knows (design §5).</summary>
    public static IReadOnlySet<string> Routing { get; } =
        Set([.. Contact, "department", "staffing", "persona", "source", "campaign", "stage", "level", "fastLane", "relationship"]);

    /// <summary>Scoring: the lead's own and those of the touchpoint; <c>touchpoint</c> is its kind, <c>name</c> its name.</summary>
    public static IReadOnlySet<string> Scoring { get; } =
        Set(
        [
            .. Contact, "touchpoint", "name", "content", "contentType", "approach", "campaign", "source", "medium", "term", "url",
            "persona", "stage", "level", "fastLane",
        ]);

    /// <summary>Staffing: the lead's own, and its product's kind of sale and need of explanation (D-21).</summary>
    public static IReadOnlySet<string> Staffing { get; } =
        Set([.. Contact, "sale", "explanation", "persona", "source", "campaign", "stage", "level", "fastLane"]);

    /// <summary>Law: the lead's own, and its permissions by channel, each <c>unknown requested confirmed withdrawn</c> (D-29).</summary>
    public static IReadOnlySet<string> Law { get; } = Set([.. Contact, "phonePermission", "emailPermission", "postPermission"]);

    /// <summary>Assignment of service levels: the lead's own, and where it first came from.</summary>
    public static IReadOnlySet<string> Assignment { get; } = Set([.. Contact, "source", "campaign"]);

    private static FrozenSet<string> Set(IEnumerable<string> names) => names.ToFrozenSet(StringComparer.Ordinal);
}
