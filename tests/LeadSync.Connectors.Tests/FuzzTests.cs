using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>Whatever is sent: reading never throws, each outcome can be stored, and the same bytes give the same outcome.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 600;

    private static readonly string[] Values =
        ["null", "true", "0", "-1", "1e400", "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"a@b.example\"", "[]", "[[]]", "{}", "{\"value\":{}}", "[null,1,\"x\"]", "9999999999999999999999", "\"&#0;&#xD800;\""];

    public static TheoryData<string, string> Seeds() => new()
    {
        { "generic", "Generic/touchpoint-with-every-member.json" },
        { "generic", "Generic/merge-consent-and-erase.json" },
        { "hubspot", "HubSpot/every-subscription-type.json" },
        { "hubspot", "HubSpot/workflow-contact-with-company-and-forms.json" },
        { "mautic", "Mautic/every-event-type.json" },
        { "meta", "Meta/other-fields-and-odd-values.json" },
        { "meta", "Meta/fetched-lead-with-answers.json" },
        { "linkedin", "LinkedIn/other-actions-and-odd-values.json" },
        { "googleads", "GoogleAds/every-column.json" },
        { "intercom", "Intercom/every-topic.json" },
        { "customerio", "CustomerIo/every-metric.json" },
        { "customerio", "CustomerIo/older-envelope.json" },
        { "segment", "Segment/track-with-campaign.json" },
        { "segment", "Segment/page-of-somebody-unknown.json" },
        { "segment", "Segment/alias.json" },
        { "segment", "Segment/batch-of-which-one-is-signed.json" },
        { "klaviyo", "Klaviyo/every-topic.json" },
        { "mautic", "Mautic/campaign-action-as-json.json" },
        { "mautic", "Mautic/campaign-action-as-form.form" },
        { "brevo", "Brevo/every-event-in-one-batch.json" },
        { "typeform", "Typeform/german-contact-form.json" },
        { "typeform", "Typeform/contact-info-as-one-answer.json" },
        { "calendly", "Calendly/booked-with-questions.json" },
        { "calendly", "Calendly/the-older-form.json" },
        { "calendly", "Calendly/routing-form.json" },
        { "marketo", "Marketo/a-template-as-json.json" },
        { "marketo", "Marketo/the-published-template.form" },
        { "activecampaign", "ActiveCampaign/subscribed-by-form.form" },
        { "activecampaign", "ActiveCampaign/clicked.form" },
        { "mailchimp", "Mailchimp/profile.form" },
        { "mailchimp", "Mailchimp/changed-address.form" },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Bytes_changed_at_random_never_throw(string source, string payload)
    {
        var random = new Random(17);
        var body = Golden.Read(Path.GetDirectoryName(payload)!, Path.GetFileName(payload));
        for (var round = 0; round < Rounds; round++) Judge(source, payload, Flip(body, random));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Members_dropped_and_values_of_other_types_never_throw(string source, string payload)
    {
        if (payload.EndsWith(".form", StringComparison.Ordinal)) return;
        var random = new Random(18);
        var body = Golden.Read(Path.GetDirectoryName(payload)!, Path.GetFileName(payload));
        for (var round = 0; round < Rounds; round++)
        {
            var root = JsonNode.Parse(body)!;
            var text = root.ToJsonString();
            for (var change = random.Next(1, 4); change > 0; change--) text = Change(text, random);
            Judge(source, payload, Encoding.UTF8.GetBytes(text));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Names_and_values_of_a_form_dropped_swapped_and_nested_never_throw(string source, string payload)
    {
        if (!payload.EndsWith(".form", StringComparison.Ordinal)) return;
        var random = new Random(19);
        var text = Encoding.UTF8.GetString(Golden.Read(Path.GetDirectoryName(payload)!, Path.GetFileName(payload)));
        for (var round = 0; round < Rounds; round++) Judge(source, payload, Encoding.UTF8.GetBytes(Shuffle(text, random)));
    }

    [Fact]
    public void A_vendors_person_survives_every_single_wrong_value_beside_its_id()
    {
        foreach (var value in Values)
        {
            foreach (var member in new[] { "eventId", "subscriptionId", "portalId", "occurredAt", "attemptNumber", "propertyName", "propertyValue", "changeFlag" })
            {
                var body = $$"""[{"subscriptionType":"contact.propertyChange","objectId":5,"{{member}}":{{value}}}]""";
                var read = Assert.IsType<WebhookContent<LeadEvent>.Read>(Given.ReadBy("hubspot", body));
                Assert.EndsWith("5", Assert.Single(read.Events).Lead.ExternalId, StringComparison.Ordinal);
            }
        }
    }

    private static void Judge(string source, string payload, byte[] body)
    {
        var request = Given.Request(source, body, payload.EndsWith(".form", StringComparison.Ordinal) ? "application/x-www-form-urlencoded" : "application/json");
        var content = Read(request);
        Assert.Equal(Check(content), Check(Read(request)));
        foreach (var item in content is WebhookContent<LeadEvent>.Read read ? read.Rejected : []) JudgeAgain(request, item);
    }

    /// <summary>What is kept of an item leads back to it: read again by the same version, it is not understood for the same reason.</summary>
    private static void JudgeAgain(WebhookRequest request, RejectedItem item)
    {
        var again = SentItem.Of(request, ConnectorCatalog.FindMarketing(request.Source)!.Descriptor, item.Pointer).Again(request.Source, item.Raw);
        Assert.True(Read(again) is WebhookContent<LeadEvent>.Read read && read.Rejected.Any(one => one.Reason == item.Reason), $"{request.Source} reads {item} of Base64 {Convert.ToBase64String(request.Body.Span)} otherwise from Base64 {Convert.ToBase64String(again.Body.Span)}");
    }

    private static WebhookContent<LeadEvent> Read(WebhookRequest request)
    {
        try
        {
            return ConnectorCatalog.FindMarketing(request.Source)!.Read(request, SourceSettings.Off, Given.Now);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{request.Source} threw on Base64 {Convert.ToBase64String(request.Body.Span)}", fault);
        }
    }

    /// <summary>The outcome as it would be stored; events must survive being written and read.</summary>
    internal static string Check(WebhookContent<LeadEvent> content)
    {
        if (content is not WebhookContent<LeadEvent>.Read(var events, _, var rejected)) return content.ToString();
        foreach (var sent in events)
        {
            Assert.InRange(sent.Id.Length, 1, 200);
            Assert.True(sent.Lead is not { Email: null, ExternalId: null, Visitor: null }, "an event names nobody");
            Assert.True(sent.OccurredAt <= Given.Now.AddMinutes(10), "an event lies in the future");
            Assert.Equal((sent.Type == LeadEventType.Touchpoint, sent.Type == LeadEventType.Merge), (sent.Touchpoint is not null, sent.Into is not null));
        }

        var written = JsonSerializer.Serialize(events, DomainJson.Options);
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<LeadEvent[]>(written, DomainJson.Options), DomainJson.Options));
        return written + string.Concat(rejected);
    }

    internal static byte[] Flip(byte[] body, Random random)
    {
        var changed = body.ToArray();
        for (var flips = random.Next(1, 6); flips > 0; flips--) changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return random.Next(10) == 0 ? changed[..random.Next(changed.Length)] : changed;
    }

    private static string Shuffle(string form, Random random)
    {
        var pairs = form.Split('&').ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(pairs.Count);
            var (name, value) = (pairs[at].Split('=')[0], Uri.EscapeDataString(Values[random.Next(Values.Length)]));
            pairs[at] = random.Next(4) switch { 0 => "", 1 => $"{name}={value}", 2 => $"{name}[]={value}", _ => $"{name}={pairs[random.Next(pairs.Count)].Split('=')[^1]}" };
        }

        return string.Join('&', pairs);
    }

    internal static string Change(string text, Random random)
    {
        var root = JsonNode.Parse(text);
        if (root is null) return text;
        var nodes = new List<JsonNode>();
        Collect(root, nodes);
        var node = nodes[random.Next(nodes.Count)];
        const string Marker = "~~~";
        var remove = random.Next(3) == 0;
        if (node.Parent is JsonObject owner && remove) owner.Remove(node.GetPropertyName());
        else if (node.Parent is not null) node.ReplaceWith(Marker);
        else return text;
        return root.ToJsonString().Replace($"\"{Marker}\"", Values[random.Next(Values.Length)].Replace("1e400", "1", StringComparison.Ordinal).Replace("\\ud800", "x", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static void Collect(JsonNode node, List<JsonNode> nodes)
    {
        nodes.Add(node);
        var children = node switch
        {
            JsonObject owner => owner.Select(member => member.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in children.OfType<JsonNode>()) Collect(child, nodes);
    }
}
