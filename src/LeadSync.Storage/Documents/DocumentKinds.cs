namespace LeadSync.Storage.Documents;

/// <summary>The kinds of versioned documents, called as in the addresses of design §5.</summary>
public static class DocumentKinds
{
    /// <summary>Routing tables.</summary>
    public const string RoutingTables = "routing-tables";

    /// <summary>Service levels.</summary>
    public const string ServiceLevels = "service-levels";

    /// <summary>People; one document.</summary>
    public const string Representatives = "representatives";

    /// <summary>Declared sources.</summary>
    public const string Sources = "sources";

    /// <summary>CRM mappings.</summary>
    public const string Mappings = "mappings";

    /// <summary>A company's own funnel profiles.</summary>
    public const string Profiles = "profiles";

    /// <summary>Calendars.</summary>
    public const string Calendars = "calendars";

    /// <summary>Which service level a lead is under; one document.</summary>
    public const string Assignment = "assignment";

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<string> All { get; } =
        [RoutingTables, ServiceLevels, Representatives, Sources, Mappings, Profiles, Calendars, Assignment];
}
