using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>One request to the service, sent alone or as a part of a transaction. The path is escaped and relative to the endpoint.</summary>
internal sealed record TableRequest(RequestMethod Method, string Path)
{
    private const string MinimalMetadata = "application/json;odata=minimalmetadata";

    public IReadOnlyList<(string Name, string? Value)> Query { get; init; } = [];

    public byte[]? Body { get; init; }

    public string ContentType { get; init; } = "application/json";

    public string Accept { get; init; } = MinimalMetadata;

    public string? IfMatch { get; init; }

    public bool NoContent { get; init; }

    public IEnumerable<(string Name, string Value)> Headers()
    {
        yield return ("DataServiceVersion", "3.0");
        yield return ("Accept", Accept);
        if (Body is not null)
            yield return ("Content-Type", ContentType);
        if (NoContent)
            yield return ("Prefer", "return-no-content");
        if (IfMatch is not null)
            yield return ("If-Match", IfMatch);
    }

    public Uri Address(Uri endpoint)
    {
        var query = string.Join('&', Query.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return new($"{endpoint.AbsoluteUri.TrimEnd('/')}/{Path}{(query.Length > 0 ? "?" + query : "")}");
    }
}
