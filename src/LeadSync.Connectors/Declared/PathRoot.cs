namespace LeadSync.Connectors.Declared;

/// <summary>Where a path begins.</summary>
internal enum PathRoot
{
    /// <summary>At the event.</summary>
    Item,

    /// <summary>At the whole body, <c>$</c>.</summary>
    Body,

    /// <summary>The name under which the event stands, <c>@key</c>.</summary>
    Key,

    /// <summary>A header of the request, <c>@header["X-Event"]</c>.</summary>
    Header,

    /// <summary>A value of the URL's query, <c>@query["list"]</c>.</summary>
    Query,
}
