using System.Text;
using LeadSync.Domain.Routing;

namespace LeadSync.Storage.Routing;

/// <summary>
/// Recorded offers as bytes: the texts that occur, then the values, each once, then the offers, which name both by number. Some hundred of a territory have
/// few different texts, and reading them again makes each once.
/// </summary>
internal static class RecordedRoutingPack
{
    private const int Version = 1;

    public static byte[] Pack(IReadOnlyCollection<RecordedRouting> offers)
    {
        var texts = new TextList();
        using var fields = new FieldList(texts);
        using var body = new MemoryStream();
        using var into = new BinaryWriter(body, Encoding.UTF8);
        into.Write7BitEncodedInt(offers.Count);
        foreach (var offer in offers) RecordedRoutingWriter.Write(into, texts, fields, offer);
        using var packed = new MemoryStream();
        using var all = new BinaryWriter(packed, Encoding.UTF8);
        all.Write7BitEncodedInt(Version);
        texts.Write(all);
        fields.Write(all);
        all.Write(body.GetBuffer(), 0, (int)body.Length);
        return packed.ToArray();
    }

    public static IEnumerable<RecordedRouting> Unpack(byte[] packed)
    {
        using var from = new BinaryReader(new MemoryStream(packed), Encoding.UTF8);
        if (from.Read7BitEncodedInt() is var version and not Version) throw new InvalidDataException($"Recorded offers of version {version} were written by a newer LeadSync.");
        var texts = TextList.Read(from);
        var fields = RecordedRoutingReader.ReadFields(from, texts);
        for (var left = from.Read7BitEncodedInt(); left > 0; left--) yield return RecordedRoutingReader.Read(from, texts, fields);
    }
}
