using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Reading;

/// <summary>Reads the JSON body of a sender whose data is kept whatever it holds.</summary>
internal static class LooseBatch
{
    public static WebhookContent<LeadEvent> Read(ReadOnlyMemory<byte> body, Func<JsonElement, WebhookContent<LeadEvent>> read)
    {
        switch (LooseJson.Parse(body))
        {
            case JsonReading.Unreadable(var line, var at, var message):
                return new WebhookContent<LeadEvent>.Malformed(line, at, message);
            case JsonReading.Parsed(var parsed):
                using (parsed) return Unreadable.KeepShape(read(parsed.RootElement), body);
            default:
                throw new InvalidOperationException("A reading has two cases.");
        }
    }
}
