using LeadSync.Domain.Routing;

namespace LeadSync.Storage.Routing;

/// <summary>Writes one recorded offer.</summary>
internal static class RecordedRoutingWriter
{
    public static void Write(BinaryWriter into, TextList texts, FieldList fields, RecordedRouting offer)
    {
        foreach (var text in new[] { offer.LeadId, offer.Department, offer.ExistingOwner, offer.Representative, offer.Pool, offer.Rule, offer.Reason, offer.Table })
            into.Write7BitEncodedInt(texts.NumberOf(text));
        into.Write7BitEncodedInt(offer.Cycle);
        into.Write7BitEncodedInt(offer.Offer);
        into.Write7BitEncodedInt(offer.Version);
        into.Write(offer.At.UtcTicks);
        Write(into, texts, offer.AskedBefore);
        into.Write7BitEncodedInt(offer.Fields.Count);
        foreach (var field in offer.Fields) into.Write7BitEncodedInt(fields.NumberOf(field));
    }

    public static void Write(BinaryWriter into, TextList texts, RecordedField field)
    {
        into.Write7BitEncodedInt(texts.NumberOf(field.Name));
        into.Write((byte)KindOf(field));
        switch (KindOf(field))
        {
            case RecordedKind.Texts:
                Write(into, texts, field.Texts!);
                break;
            case RecordedKind.Flag:
                into.Write(field.Flag == true);
                break;
            default:
                into.Write(field.Number ?? 0);
                into.Write7BitEncodedInt(texts.NumberOf(field.Currency));
                break;
        }
    }

    private static void Write(BinaryWriter into, TextList texts, IReadOnlyCollection<string> list)
    {
        into.Write7BitEncodedInt(list.Count);
        foreach (var text in list) into.Write7BitEncodedInt(texts.NumberOf(text));
    }

    private static RecordedKind KindOf(RecordedField field) => field switch
    {
        { Texts: not null } => RecordedKind.Texts,
        { Flag: not null } => RecordedKind.Flag,
        _ => RecordedKind.Number,
    };
}
