using System.Text.Json;
using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Webhooks;

/// <summary>Reads what a sender's API answered, as loosely as what senders send: half characters are mended, the last of two members counts.</summary>
public static class ApiAnswer
{
    /// <summary>The answer; null where it is no JSON, or nests deeper than 64 levels.</summary>
    /// <param name="body">The body's bytes.</param>
    public static JsonElement? Parse(ReadOnlyMemory<byte> body)
    {
        if (LooseJson.Parse(body) is not JsonReading.Parsed(var document)) return null;
        using (document) return document.RootElement.Clone();
    }
}
