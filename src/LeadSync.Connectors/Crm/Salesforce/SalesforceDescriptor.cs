using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>What is to be known about Salesforce's callbacks (webhooks.md 4.1, 4.2).</summary>
internal static class SalesforceDescriptor
{
    /// <summary>One answer covers the whole message, so it is given only once all of it is kept.</summary>
    private const string Ack =
        """<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><notificationsResponse xmlns="http://soap.sforce.com/2005/09/outbound"><Ack>true</Ack></notificationsResponse></soapenv:Body></soapenv:Envelope>""";

    public static SourceDescriptor Source { get; } = new()
    {
        Name = "salesforce",
        Title = "Salesforce",
        Signature = null,
        Needs = [SourceNeed.KeyInUrl, SourceNeed.Token("Einer Connected App mit dem Recht api.", "Of a connected app with the scope api."), SourceNeed.Grant("Der Connected App, mit client credentials oder RefreshToken.", "Of the connected app, with client credentials or RefreshToken."), SourceNeed.ApiUrl("https://contoso.my.salesforce.com")],
        Setup = new BilingualText(
            "Setup › Flow Builder oder Workflow Rules › Outbound Messages › New: Objekt Lead (ein zweites Mal Opportunity), Endpoint-URL mit ?key=, Felder Id, Status, OwnerId, IsConverted, ConvertedOpportunityId, LeadSync_Id__c, SystemModstamp; «Send Session ID» aus. Change Data Capture: Setup › Change Data Capture, Event Relay.",
            "Setup › Flow Builder or Workflow Rules › Outbound Messages › New: object Lead (once more Opportunity), endpoint URL with ?key=, fields Id, Status, OwnerId, IsConverted, ConvertedOpportunityId, LeadSync_Id__c, SystemModstamp; Send Session ID off. Change Data Capture: Setup › Change Data Capture, Event Relay."),
        Example = CurlExamples.KeyInUrl("""<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body><notifications xmlns="http://soap.sforce.com/2005/09/outbound"><OrganizationId>00D000000000001EAA</OrganizationId><Notification><Id>04l000000000001AAA</Id><sObject xsi:type="sf:Lead" xmlns:sf="urn:sobject.enterprise.soap.sforce.com"><sf:Id>00Q000000000001AAA</sf:Id><sf:Status>Working - Contacted</sf:Status></sObject></Notification></notifications></soapenv:Body></soapenv:Envelope>""") with { ContentType = "text/xml" },
        Tried = TriedAgainst.DocumentedExamples,
        Documentation = new BilingualText(
            "Outbound Messages (SOAP) für Lead und Opportunity mit Status, OwnerId, IsConverted, StageName und SystemModstamp; dazu Change Data Capture und Platform Events als JSON über ein Relay. "
            + "Salesforce signiert nicht: das Geheimnis steht als ?key= in der URL. Stehen im Geheimnis auch Organisations-Ids (00D…), zählt eine Nachricht nur von dort. "
            + "CrmId ist die Id mit 18 Zeichen; LeadSync_Id__c nennt den Lead selbst. Eine Outbound Message sagt nicht, was geändert wurde: einen Wechsel des Eigentümers melden nur Change-Ereignisse.",
            "Outbound Messages (SOAP) for Lead and Opportunity with Status, OwnerId, IsConverted, StageName and SystemModstamp; also Change Data Capture and Platform Events as JSON by a relay. "
            + "Salesforce does not sign: the secret stands in the URL as ?key=. Where the secret also holds organisation ids (00D…), a message counts only from there. "
            + "CrmId is the id with 18 characters; LeadSync_Id__c names the lead itself. An Outbound Message does not say what was changed: only change events tell a change of owner."),
        Ids = new BilingualText(
            "Outbound Message: Id der Notification. Change-Ereignis: transactionKey, sequenceNumber und Datensatz. Jede Aktion hängt ihren Namen an.",
            "Outbound Message: the Notification's Id. Change event: transactionKey, sequenceNumber and record. Each action appends its name."),
        Success = new SuccessAnswer(200, Ack, "text/xml; charset=utf-8"),
        ContentTypes = ["text/xml", "application/xml", "application/soap+xml", "application/json"],
    };
}
