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

    public IEnumerable<(string Name, string? Value)> Headers() => new (string Name, string? Value)[]
    {
        ("DataServiceVersion", "3.0"),
        ("Accept", Accept),
        ("Content-Type", Body is null ? null : ContentType),
        ("Prefer", Method == RequestMethod.Post && Accept == MinimalMetadata ? "return-no-content" : null),
        ("If-Match", IfMatch),
    }.Where(header => header.Value is not null);

    public Uri Address(Uri endpoint)
    {
        var query = string.Join('&', Query.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return new($"{endpoint.AbsoluteUri.TrimEnd('/')}/{Path}{(query.Length > 0 ? "?" + query : "")}");
    }
}
