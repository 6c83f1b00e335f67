using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>What is to be known about <c>generic</c>.</summary>
internal static class GenericDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "generic",
        Title = "Standard Webhooks",
        Signature = "Standard Webhooks v1",
        Documentation = new BilingualText(
            "Nimmt LeadSyncs eigene Form: ein Objekt oder ein Array von bis zu 100, mit den Kopfzeilen webhook-id, webhook-timestamp und webhook-signature. "
            + "Zu lange Texte, falsche Typen und doppelte Schlüssel werden mit ihrer Stelle abgelehnt.",
            "Takes LeadSync's own form: one object or an array of up to 100, with the headers webhook-id, webhook-timestamp and webhook-signature. "
            + "Texts that are too long, wrong types and duplicate keys are refused with their place."),
        Ids = new BilingualText("Das Mitglied id, bis 200 Zeichen.", "The member id, up to 200 characters."),
        ContentTypes = ["application/json"],
    };
}
