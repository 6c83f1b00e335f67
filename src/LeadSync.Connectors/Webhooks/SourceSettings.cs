using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Webhooks;

/// <summary>The settings of one source, from <c>LeadSync:Sources:&lt;source&gt;:…</c> (a CRM's callbacks: <c>LeadSync:Crm:&lt;crm&gt;:…</c>).</summary>
public sealed record SourceSettings
{
    /// <summary>How many secrets are tried for one request: 8.</summary>
    public const int MaxSecrets = 8;

    /// <summary>No secret: the source is off.</summary>
    public static SourceSettings Off { get; } = new();

    /// <summary>The secrets that are valid now; several during a rotation (setting <c>Secret</c>, separated by blanks). At most eight are tried.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>True where requests are believed without a signature (setting <c>Unsigned</c>, default false).</summary>
    public bool Unsigned { get; init; }

    /// <summary>The legal basis taken, as <em>assumed</em>, for events that name none (setting <c>DefaultBasis</c>, default none; D-30).</summary>
    public ConsentBasis? DefaultBasis { get; init; }

    /// <summary>True where a source is taken whose protocol nobody has confirmed (setting <c>Experimental</c>, default false); looked at by those sources only.</summary>
    public bool Experimental { get; init; }

    /// <summary>The token by which the sender's API is asked for what its messages leave out (setting <c>Token</c>); null: such messages wait.</summary>
    public string? Token { get; init; }

    /// <summary>By what tokens are got and renewed instead (settings <c>ClientId</c> …); null for a token that is set, or none.</summary>
    public ApiGrant? Grant { get; init; }

    /// <summary>The address of the sender's API (setting <c>ApiUrl</c>), ending in a slash; null for the vendor's own, where there is one for all.</summary>
    public Uri? ApiUrl
    {
        get;
        init => field = value is null || value.AbsoluteUri.EndsWith('/') ? value : new Uri(value.AbsoluteUri + "/");
    }

    /// <summary>True once requests can be believed: there is a secret, or the source is declared unsigned. Otherwise it is answered 404.</summary>
    public bool IsOn => Unsigned || Secrets.Count > 0;

    /// <summary>Prints nothing secret.</summary>
    public override string ToString() => $"{nameof(SourceSettings)} {(IsOn ? "on" : "off")}";
}
