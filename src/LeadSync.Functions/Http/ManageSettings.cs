namespace LeadSync.Functions.Http;

/// <summary>Who may use management and pages (design §5, architecture A1 and A2).</summary>
public sealed record ManageSettings
{
    /// <summary>The keys, from <c>LeadSync:Manage:Key</c> (all roles) and <c>LeadSync:Manage:Keys:&lt;name&gt;</c> (<c>&lt;role&gt;:&lt;secret&gt;</c>); default none.</summary>
    public IReadOnlyList<ManageKey> Keys { get; init; } = [];

    /// <summary>True where App Service signs users in: <c>LeadSync:Login:Provider</c> is <c>AppService</c> and <c>WEBSITE_AUTH_ENABLED</c> is <c>True</c>; default false.</summary>
    public bool AppServiceLogin { get; init; }

    /// <summary>True under a Functions host, where every connection is a loopback connection; default false.</summary>
    public bool UnderHost { get; init; }

    /// <summary>True where others than the author must approve a document before it is published (D-16): <c>LeadSync:FourEyes</c> is <c>on</c>; default <c>off</c>.</summary>
    public bool FourEyes { get; init; }

    /// <summary>Which figures about employees are shown (D-32): <c>LeadSync:People:Statistics</c>, <c>off team person</c>; default <c>team</c>.</summary>
    public PeopleStatistics Statistics { get; init; }

    /// <summary>The address that callers use (<c>LeadSync:PublicUrl</c>); null where it is that of the request.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>True where nobody can be told from anybody: then only this machine is let in, and only stand-alone.</summary>
    public bool IsOpen => Keys.Count == 0 && !AppServiceLogin;
}
