namespace LeadSync.Connectors.Webhooks;

/// <summary>What is to be known about a sender before its first message arrives.</summary>
public sealed record SourceDescriptor
{
    private static readonly string[] JsonNames = ["text/json", "text/plain"];

    /// <summary>The name in paths and settings, for example <c>hubspot</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The vendor's name, for example <c>HubSpot</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What it sends and how it is set up, in a few sentences.</summary>
    public required BilingualText Documentation { get; init; }

    /// <summary>How events get an id that stays the same when they are sent again.</summary>
    public required BilingualText Ids { get; init; }

    /// <summary>The signature scheme by its public name; null for a sender that does not sign.</summary>
    public required string? Signature { get; init; }

    /// <summary>The settings that it needs, in the order in which they are set.</summary>
    public IReadOnlyList<SourceNeed> Needs { get; init; } = [];

    /// <summary>Where to click in the sender, step by step.</summary>
    public BilingualText? Setup { get; init; }

    /// <summary>A message to try it with; null for none.</summary>
    public CurlExample? Example { get; init; }

    /// <summary>What it has been tried against.</summary>
    public TriedAgainst Tried { get; init; }

    /// <summary>True where the protocol is not confirmed: nothing is believed until the setting <c>Experimental</c> is true.</summary>
    public bool Experimental { get; init; }

    /// <summary>The answer that the sender takes as success.</summary>
    public SuccessAnswer Success { get; init; } = new();

    /// <summary>In which form errors are answered; a problem by default.</summary>
    public ErrorForm Errors { get; init; }

    /// <summary>True where the sender signs the URL that it called, so that a wrong setting <c>LeadSync:PublicUrl</c> refuses every message.</summary>
    public bool SignsUrl { get; init; }

    /// <summary>True where the sender sends again after an error answer. Where it does not, whatever can be stored is stored, and 429 is never answered.</summary>
    public bool RepeatsOnError { get; init; } = true;

    /// <summary>
    /// Content types that are read; anything else is 415. A request without one is read as the first, and where JSON is read its other names are, too:
    /// <c>text/json</c>, <c>…+json</c> and the plain text that some programs call it.
    /// </summary>
    public IReadOnlyList<string> ContentTypes { get; init; } = ["application/json"];

    /// <summary>Methods that carry events. Others are 405, unless a handshake answers them.</summary>
    public IReadOnlyList<string> Methods { get; init; } = ["POST"];

    /// <summary>Headers that say something of the events: kept with what cannot be understood. No secret is among them.</summary>
    public IReadOnlyList<string> ReadsHeaders { get; init; } = [];

    /// <summary>Values of the URL that say something of the events, kept as <see cref="ReadsHeaders"/> are.</summary>
    public IReadOnlyList<string> ReadsQuery { get; init; } = [];

    /// <summary>True where the source is served with these settings: it can be believed, and is confirmed or taken all the same. Otherwise it is answered 404.</summary>
    public bool IsOn(SourceSettings settings) => settings.IsOn && (settings.Experimental || !Experimental);

    /// <summary>True where <paramref name="contentType"/> (any case, with or without parameters; null for none) can be read.</summary>
    public bool Takes(string? contentType)
    {
        var plain = contentType?.Split(';', 2)[0].Trim();
        return string.IsNullOrEmpty(plain) || ContentTypes.Contains(plain, StringComparer.OrdinalIgnoreCase)
            || (IsJson(plain) && ContentTypes.Contains("application/json", StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsJson(string type) =>
        type.EndsWith("+json", StringComparison.OrdinalIgnoreCase) || JsonNames.Contains(type, StringComparer.OrdinalIgnoreCase);
}
