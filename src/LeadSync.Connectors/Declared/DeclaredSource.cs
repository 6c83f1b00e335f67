using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Declared;

/// <summary>What a document says of a platform that nobody programmed: how it is believed, where its events stand, and what they mean.</summary>
internal sealed record DeclaredSource
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required BodyFormat Format { get; init; }

    public required DeclaredSignature Signature { get; init; }

    public DeclaredHandshake? Handshake { get; init; }

    public SuccessAnswer Success { get; init; } = new();

    public bool RepeatsOnError { get; init; } = true;

    /// <summary>Whose ids <c>externalId</c> holds.</summary>
    public required string System { get; init; }

    public required DeclaredEvents Events { get; init; }

    public required DeclaredId Id { get; init; }

    public DeclaredTime? Time { get; init; }

    public required DeclaredKinds Kinds { get; init; }

    public required DeclaredFields Fields { get; init; }

    public required DeclaredTouchpoint Touchpoint { get; init; }

    public required DeclaredConsent Consent { get; init; }

    /// <summary>How a person is completed of whom a message says an id only; null for not.</summary>
    public DeclaredDetails? Details { get; init; }

    /// <summary>The headers of which the document speaks.</summary>
    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>The values of the URL of which the document speaks.</summary>
    public required IReadOnlyList<string> Query { get; init; }

    /// <summary>True where the platform escapes its texts for HTML.</summary>
    public bool HtmlEntities { get; init; }
}
