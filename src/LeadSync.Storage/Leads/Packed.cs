using System.IO.Compression;
using System.Text.Json;
using LeadSync.Domain.Json;

namespace LeadSync.Storage.Leads;

/// <summary>JSON, deflated: what a row keeps of a lead.</summary>
internal static class Packed
{
    public static byte[] Pack<T>(T value)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest)) JsonSerializer.Serialize(deflate, value, DomainJson.Options);
        return packed.ToArray();
    }

    public static T Unpack<T>(byte[] packed)
    {
        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(deflate, DomainJson.Options) ?? throw new JsonException("A stored row is empty.");
    }
}
