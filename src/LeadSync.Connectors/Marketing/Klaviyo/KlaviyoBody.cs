using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Klaviyo;

/// <summary>A body: up to a thousand events with their topics.</summary>
internal static class KlaviyoBody
{
    private const string Prefix = "event:klaviyo.";

    private static readonly Dictionary<string, Action<KlaviyoEvent, LooseContent>> Topics = new(StringComparer.Ordinal)
    {
        ["opened_email"] = (sent, content) => sent.Did(TouchpointKinds.EmailOpen, content),
        ["clicked_email"] = (sent, content) => sent.Did(TouchpointKinds.EmailClick, content),
        ["clicked_sms"] = (sent, content) => sent.Did("sms-click", content),
        ["submitted_form"] = (sent, content) => sent.Did(TouchpointKinds.FormSubmit, content),
        ["subscribed_to_list"] = (sent, content) => sent.Did(TouchpointKinds.NewsletterSignup, content),
        ["subscribed_to_email_marketing"] = (sent, content) => sent.May(Permit.Email, isAllowed: true, content),
        ["unsubscribed"] = (sent, content) => sent.May(Permit.Email, isAllowed: false, content),
        ["unsubscribed_from_email_marketing"] = (sent, content) => sent.May(Permit.Email, isAllowed: false, content),
        ["marked_email_as_spam"] = (sent, content) => sent.May(Permit.Email, isAllowed: false, content),
        ["consented_to_receive_sms"] = (sent, content) => sent.May(Permit.Phone, isAllowed: true, content),
        ["unsubscribed_from_sms"] = (sent, content) => sent.May(Permit.Phone, isAllowed: false, content),
        ["unsubscribed_from_sms_marketing"] = (sent, content) => sent.May(Permit.Phone, isAllowed: false, content),
        ["unsubscribed_from_list"] = (_, content) => content.Ignore(IgnoredReasons.ListChanged),
        ["received_email"] = (_, content) => content.Ignore(IgnoredReasons.SentToPerson),
        ["received_sms"] = (_, content) => content.Ignore(IgnoredReasons.SentToPerson),
        ["bounced_email"] = (_, content) => content.Ignore(IgnoredReasons.MailBounced),
        ["dropped_email"] = (_, content) => content.Ignore(IgnoredReasons.MailBounced),
    };

    public static void Read(JsonElement root, string pointer, LooseContent content)
    {
        if (root.Member("data") is not { } data)
        {
            Flow(root, pointer, content);
            return;
        }

        var index = 0;
        foreach (var item in ((JsonElement?)data).Items())
        {
            var topic = item.Text("topic")?.ToLowerInvariant() ?? "";
            var place = $"{pointer}/data/{index++}";
            var raw = new Lazy<string>(item.GetRawText);
            foreach (var payload in KlaviyoPayload.Of(item)) One(new KlaviyoEvent(item, payload, raw, place, root.Member("meta")), topic, content);
        }
    }

    private static void One(KlaviyoEvent sent, string topic, LooseContent content)
    {
        if (topic.StartsWith(Prefix, StringComparison.Ordinal) && Topics.TryGetValue(topic[Prefix.Length..], out var read)) read(sent, content);
        else sent.Kept(topic, content);
    }

    /// <summary>The webhook of a flow: names and values that the user chose.</summary>
    private static void Flow(JsonElement root, string pointer, LooseContent content)
    {
        var values = ((JsonElement?)root).Members().Select(member => KeyValuePair.Create(member.Name, ((JsonElement?)member.Value).Text())).Where(value => value.Value is not null);
        var person = PlainWords.Fill(Contact.Nobody, values.Select(value => KeyValuePair.Create(value.Key, value.Value!)));
        if (person.Email is null) content.Reject(root, pointer, RejectedReasons.WrongShape, "Holds no data.");
        else content.AddUnknown(root, pointer, kind: null, person, at: null);
    }
}
