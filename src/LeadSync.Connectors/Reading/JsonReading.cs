using System.Text.Json;

namespace LeadSync.Connectors.Reading;

/// <summary>What parsing a body as JSON gave.</summary>
internal abstract record JsonReading
{
    private JsonReading()
    {
    }

    /// <summary>JSON. The reader disposes of the document.</summary>
    public sealed record Parsed(JsonDocument Document) : JsonReading;

    /// <summary>No JSON; line and byte are counted from 1.</summary>
    public sealed record Unreadable(long? Line, long? Byte, string Message) : JsonReading;
}
