using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>
/// The addresses of documents. The kinds are spelled out, so that no other address of management can match: which route comes first is never asked,
/// neither by ASP.NET Core nor by the Functions host.
/// </summary>
internal static class DocumentRoutes
{
    /// <summary>The kinds whose documents have names.</summary>
    public const string Kinds =
        DocumentKinds.RoutingTables + "|" + DocumentKinds.ServiceLevels + "|" + DocumentKinds.Sources + "|" + DocumentKinds.Mappings + "|"
        + DocumentKinds.Profiles + "|" + DocumentKinds.Calendars;

    /// <summary>All documents of a kind.</summary>
    public const string Kind = "api/manage/{kind:regex(^(" + Kinds + ")$)}";

    /// <summary>One document.</summary>
    public const string Document = Kind + "/{name}";

    /// <summary>The one document of its kind.</summary>
    public const string Assignment = "api/manage/" + DocumentKinds.Assignment;

    /// <summary>A draft that leads may be tried on.</summary>
    public const string Simulate = "api/manage/{kind:regex(^(" + DocumentKinds.RoutingTables + "|" + DocumentKinds.ServiceLevels + ")$)}/{name}/draft/simulate";

    /// <summary>A draft that a pasted payload may be tried on.</summary>
    public const string Try = "api/manage/{kind:regex(^(" + DocumentKinds.Sources + "|" + DocumentKinds.Mappings + ")$)}/{name}/draft/try";
}
