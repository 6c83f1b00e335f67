using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Linq;
using Azure.Core;

namespace Azure.Storage.Queues.Internal;

/// <summary>Reads the service's error: the code from its header, the message from the XML body.</summary>
internal sealed class ErrorParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, out IDictionary<string, string>? data)
    {
        data = null;
        error = response.Headers.TryGetValue("x-ms-error-code", out var code) ? new(code, Message(response)) : null;
        return error is not null;
    }

    private static string? Message(Response response)
    {
        try
        {
            return XDocument.Parse(response.Content.ToString()).Root?.Element("Message")?.Value;
        }
        catch (XmlException)
        {
            // Not the service's own body: the code says enough.
            return null;
        }
    }
}
