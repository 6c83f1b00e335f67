using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Signatures;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Segment;

/// <summary>Segment: calls of a website or app, one by one or in batches of which only the first is signed.</summary>
internal sealed class SegmentSource : IWebhookSource<LeadEvent>
{
    public SourceDescriptor Descriptor => SegmentDescriptor.Source;

    public WebhookVerdict Verify(WebhookRequest request, SourceSettings settings, DateTimeOffset now) =>
        new HexSignature("X-Signature", "", key => SignedText.Sha1(key, SegmentBatch.SignedPart(request.Body))).VerifyOrKey(request, settings);

    public WebhookContent<LeadEvent> Read(WebhookRequest request, SourceSettings settings, DateTimeOffset receivedAt)
    {
        // The secret itself, shown in a header or in the URL, vouches for the whole body.
        var isWhole = settings.Unsigned || SharedKey.Verify(request, settings) is WebhookVerdict.Accepted;
        return LooseObjects.Read(request.Body, new Receipt(request.Source, receivedAt, settings.DefaultBasis), "Send Segment's call, or an array of calls.", Item);

        void Item(JsonElement item, string pointer, LooseContent content)
        {
            if (item.Member("batch") is { ValueKind: JsonValueKind.Array } batch && (isWhole || pointer.Length == 0)) Batch(batch, pointer + "/batch", content);
            else if (isWhole || pointer is "" or "/0") SegmentCall.Read(item, pointer, content);
            else content.Ignore(IgnoredReasons.Unauthenticated);
        }
    }

    /// <summary>Programs that stand in for Segment send its batches on as they took them; such a body is signed as a whole.</summary>
    private static void Batch(JsonElement batch, string pointer, LooseContent content)
    {
        var index = 0;
        foreach (var call in batch.EnumerateArray())
        {
            if (call.ValueKind == JsonValueKind.Object) SegmentCall.Read(call, $"{pointer}/{index++}", content);
            else content.Reject(call, $"{pointer}/{index++}", RejectedReasons.WrongShape, "Is no object.");
        }
    }
}
