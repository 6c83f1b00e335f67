using System.Text.Json;

namespace LeadSync.Connectors.Marketing.Segment;

/// <summary>What Segment signs: a single call as a whole, of a batch its first element.</summary>
internal static class SegmentBatch
{
    public static ReadOnlyMemory<byte> SignedPart(ReadOnlyMemory<byte> body)
    {
        var reader = new Utf8JsonReader(body.Span);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray || !reader.Read()) return body;
            var begin = (int)reader.TokenStartIndex;
            reader.Skip();
            return body[begin..(int)reader.BytesConsumed];
        }
        catch (JsonException)
        {
            // What is no JSON has no parts; reading it answers with the position.
            return body;
        }
    }
}
