using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Crm.Dynamics;

/// <summary>What is to be known about Dynamics 365's callbacks (webhooks.md 4.3).</summary>
internal static class DynamicsDescriptor
{
    public static SourceDescriptor Source { get; } = new()
    {
        Name = "dynamics",
        Title = "Dynamics 365 Sales",
        Signature = null,
        Needs = [SourceNeed.Secret("WebhookKey", "WebhookKey", "Selbst gewählt; bei der Registrierung einzutragen.", "Of your own choice; entered at registration."), SourceNeed.Token("Einer Anwendung mit Leserecht auf Leads und Verkaufschancen.", "Of an application that may read leads and opportunities."), SourceNeed.Grant("Der App-Registrierung; TokenUrl ist https://login.microsoftonline.com/<Mandant>/oauth2/v2.0/token.", "Of the app registration; TokenUrl is https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token."), SourceNeed.ApiUrl("https://contoso.crm4.dynamics.com")],
        Setup = new BilingualText(
            "Plug-in Registration Tool › Register › New Web Hook: Adresse ohne Query, Authentication WebhookKey; Register New Step: Update von lead (statecode, statuscode, ownerid), QualifyLead, Assign; Update, Win, Lose von opportunity; PostOperation, asynchron.",
            "Plug-in Registration Tool › Register › New Web Hook: the address without a query, authentication WebhookKey; Register New Step: Update of lead (statecode, statuscode, ownerid), QualifyLead, Assign; Update, Win, Lose of opportunity; PostOperation, asynchronous."),
        Example = CurlExamples.KeyInUrl("""{"MessageName":"Update","PrimaryEntityName":"lead","PrimaryEntityId":"ef0d112e-0000-4000-8000-000000000001","Stage":40,"Mode":1,"Depth":1,"OperationId":"ef0d112e-0000-4000-8000-000000000002","OperationCreatedOn":"/Date(1793523600000)/","InputParameters":[{"key":"Target","value":{"Attributes":[{"key":"statuscode","value":{"Value":2}}]}}]}""", "code"),
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Webhooks von Dataverse, asynchron nach der Operation: Update von lead (statecode, statuscode, ownerid), QualifyLead, Assign; Update, Win und Lose von opportunity. "
            + "Dataverse signiert nicht: das Geheimnis ist der WebhookKey (?code=), eine Kopfzeile X-LeadSync-Key oder ?key=. CrmId ist die Id des Leads in Kleinbuchstaben; bei einer Verkaufschance, "
            + "die ihren Lead nicht nennt (originatingleadid), ihre eigene. Was ein Programm tat (Depth über 1), zählt nicht. Über 256 KB fehlen die Werte: dann zählen nur Nachrichten, die für sich sprechen.",
            "Webhooks of Dataverse, asynchronous after the operation: Update of lead (statecode, statuscode, ownerid), QualifyLead, Assign; Update, Win and Lose of opportunity. "
            + "Dataverse does not sign: the secret is the WebhookKey (?code=), a header X-LeadSync-Key or ?key=. CrmId is the lead's id in lower case; of an opportunity that does not name its lead "
            + "(originatingleadid), its own. What a program did (Depth over 1) does not count. Over 256 KB the values are missing: then only messages that speak for themselves count."),
        Ids = new BilingualText(
            "Asynchron: OperationId, Nachricht und Datensatz. Synchron: CorrelationId, Nachricht, Datensatz, modifiedon und ein Hash der Werte. Jede Aktion hängt ihren Namen an.",
            "Asynchronous: OperationId, message and record. Synchronous: CorrelationId, message, record, modifiedon and a hash of the values. Each action appends its name."),
        // Sent again only once and only after 502, 503 and 504; a 429 would lose the message.
        RepeatsOnError = false,
        ReadsHeaders = DynamicsContext.Headers,
    };
}
