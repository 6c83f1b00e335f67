using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Intercom;

/// <summary>A contact of Intercom as a canonical person.</summary>
internal static class IntercomPerson
{
    public const string System = "intercom";

    /// <summary>The person of one account; nobody without an id.</summary>
    public static Contact Of(string? id, JsonElement notification) =>
        id is null ? Contact.Nobody : new Contact { ExternalId = DerivedId.Of(notification.Text("app_id"), id), System = System };

    /// <summary>The person with all that the contact says. Not unsubscribed is no permission; unsubscribed is an objection.</summary>
    public static Contact Read(JsonElement? contact, JsonElement notification) =>
        LooseContact.Fill(Of(contact.Text("id"), notification), path => contact.At(path).Text(), LeadWords.Intercom) with
        {
            Consent = HasObjected(contact) ? LoosePermission.Withdrawn(Permit.Email, System) : null,
        };

    private static bool HasObjected(JsonElement? contact) => contact.Text("unsubscribed_from_emails") == "true" || contact.Text("marked_email_as_spam") == "true";
}
