namespace LeadSync.Connectors.Webhooks;

/// <summary>A webhook as its sender made it.</summary>
public sealed record WebhookRequest
{
    private static readonly Dictionary<string, string> None = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The source as named in the path, in lower case, for example <c>hubspot</c>: events carry it, and are known by it.</summary>
    public required string Source
    {
        get;
        init => field = value.ToLowerInvariant();
    }

    /// <summary>The HTTP method in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The full URL that the sender called, with scheme, host and query, percent-encoding untouched: some senders sign it.</summary>
    public required string Url { get; init; }

    /// <summary>Header values by name, in any case of letters. Several values of a name joined by a comma.</summary>
    public IReadOnlyDictionary<string, string> Headers
    {
        get;
        init => field = new Dictionary<string, string>(value, StringComparer.OrdinalIgnoreCase);
    } = None;

    /// <summary>Decoded query values by name, in any case of letters.</summary>
    public IReadOnlyDictionary<string, string> Query
    {
        get;
        init => field = new Dictionary<string, string>(value, StringComparer.OrdinalIgnoreCase);
    } = None;

    /// <summary>The body's bytes as sent.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The content type without parameters, in lower case; null where the sender named none.</summary>
    public string? ContentType
    {
        get;
        init => field = value?.Split(';', 2)[0].Trim().ToLowerInvariant();
    }

    /// <summary>The value of a header, trimmed; null where it is absent or empty.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>Prints the source only: URL, headers and body may hold secrets or personal data.</summary>
    public override string ToString() => $"{Method} {Source}";
}
