using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>The answer to one operation of a transaction, read from its part of the multipart body.</summary>
internal sealed class PartResponse : Response
{
    private readonly Dictionary<string, string> headers;

    public PartResponse(string part, string requestId)
    {
        var halves = part.Split("\r\n\r\n", 2);
        var lines = halves[0].Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var status = lines[0].Split(' ', 3);
        (Status, ReasonPhrase) = (int.Parse(status[1], CultureInfo.InvariantCulture), status.ElementAtOrDefault(2) ?? "");
        headers = lines.Skip(1).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        ContentStream = BinaryData.FromString(halves.ElementAtOrDefault(1)?.TrimEnd() ?? "").ToStream();
        ClientRequestId = requestId;
    }

    public override int Status { get; }
    public override string ReasonPhrase { get; }
    public override Stream? ContentStream { get; set; }
    public override string ClientRequestId { get; set; }

    public override void Dispose() => ContentStream?.Dispose();
    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);
    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));
    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }
}
