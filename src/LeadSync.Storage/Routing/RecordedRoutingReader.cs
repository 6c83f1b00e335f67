using LeadSync.Domain.Routing;

namespace LeadSync.Storage.Routing;

/// <summary>Reads what <see cref="RecordedRoutingWriter"/> wrote.</summary>
internal static class RecordedRoutingReader
{
    public static RecordedRouting Read(BinaryReader from, string?[] texts, RecordedField[] fields)
    {
        var (lead, department, owner, representative) = (Text(from, texts), Text(from, texts), Text(from, texts), Text(from, texts));
        var (pool, rule, reason, table) = (Text(from, texts), Text(from, texts), Text(from, texts), Text(from, texts));
        return new RecordedRouting
        {
            LeadId = lead!,
            Department = department,
            ExistingOwner = owner,
            Representative = representative!,
            Pool = pool,
            Rule = rule,
            Reason = reason,
            Table = table!,
            Cycle = from.Read7BitEncodedInt(),
            Offer = from.Read7BitEncodedInt(),
            Version = from.Read7BitEncodedInt(),
            At = new DateTimeOffset(from.ReadInt64(), TimeSpan.Zero),
            AskedBefore = Texts(from, texts),
            Fields = Fields(from, fields),
        };
    }

    public static RecordedField[] ReadFields(BinaryReader from, string?[] texts)
    {
        var fields = new RecordedField[from.Read7BitEncodedInt()];
        for (var number = 0; number < fields.Length; number++) fields[number] = Field(from, texts, Text(from, texts)!);
        return fields;
    }

    private static RecordedField[] Fields(BinaryReader from, RecordedField[] all)
    {
        var fields = new RecordedField[from.Read7BitEncodedInt()];
        for (var number = 0; number < fields.Length; number++) fields[number] = all[from.Read7BitEncodedInt()];
        return fields;
    }

    private static RecordedField Field(BinaryReader from, string?[] texts, string name) => (RecordedKind)from.ReadByte() switch
    {
        RecordedKind.Texts => new(name) { Texts = Texts(from, texts) },
        RecordedKind.Flag => new(name) { Flag = from.ReadBoolean() },
        _ => new(name) { Number = from.ReadDecimal(), Currency = Text(from, texts) },
    };

    private static string[] Texts(BinaryReader from, string?[] texts)
    {
        var count = from.Read7BitEncodedInt();
        if (count == 0) return [];
        var list = new string[count];
        for (var number = 0; number < count; number++) list[number] = Text(from, texts)!;
        return list;
    }

    private static string? Text(BinaryReader from, string?[] texts) => texts[from.Read7BitEncodedInt()];
}
