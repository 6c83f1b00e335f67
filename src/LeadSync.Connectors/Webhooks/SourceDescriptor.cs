namespace LeadSync.Connectors.Webhooks;

/// <summary>What is to be known about a sender before its first message arrives.</summary>
public sealed record SourceDescriptor
{
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

    /// <summary>True where the protocol is not confirmed: nothing is believed until the setting <c>Experimental</c> is true.</summary>
    public bool Experimental { get; init; }

    /// <summary>The answer that the sender takes as success.</summary>
    public SuccessAnswer Success { get; init; } = new();

    /// <summary>True where the sender sends again after an error answer. Where it does not, whatever can be stored is stored, and 429 is never answered.</summary>
    public bool RepeatsOnError { get; init; } = true;

    /// <summary>Content types that are read; anything else is 415. A request without one is read as the first.</summary>
    public IReadOnlyList<string> ContentTypes { get; init; } = ["application/json"];

    /// <summary>Methods that carry events. Others are 405, unless a handshake answers them.</summary>
    public IReadOnlyList<string> Methods { get; init; } = ["POST"];

    /// <summary>True where <paramref name="contentType"/> (any case, with or without parameters; null for none) can be read.</summary>
    public bool Takes(string? contentType)
    {
        var plain = contentType?.Split(';', 2)[0].Trim();
        return string.IsNullOrEmpty(plain) || ContentTypes.Contains(plain, StringComparer.OrdinalIgnoreCase);
    }
}
