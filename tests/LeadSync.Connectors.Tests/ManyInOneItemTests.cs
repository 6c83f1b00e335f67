using System.Text;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>One item that names many: the work is bounded, and nobody is lost beyond the bound.</summary>
public sealed class ManyInOneItemTests
{
    private const int Named = 20_000;

    public static TheoryData<string, string, string> Items() => new()
    {
        { "marketing", "brevo", """{"event":"list_addition","list_id":[1],"email":[MANY],"content":"PADDING"}""" },
        { "marketing", "brevo", """{"event":"of_tomorrow","email":[MANY],"content":"PADDING"}""" },
        { "marketing", "hubspot", """[{"subscriptionType":"contact.merge","newObjectId":7,"primaryObjectId":7,"mergedObjectIds":[MANY],"note":"PADDING"}]""" },
        { "marketing", "klaviyo", """{"data":[{"topic":"event:klaviyo.opened_email","payload":[MANY],"note":"PADDING"}]}""" },
        { "crm", "zoho", """{"module":"Leads","operation":"update","ids":[MANY],"note":"PADDING"}""" },
        { "crm", "salesforce", """{"ChangeEventHeader":{"entityName":"Lead","changeType":"UPDATE","recordIds":[MANY]},"Status":"Working","note":"PADDING"}""" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void An_item_that_names_many_takes_no_more_memory_than_any_body_may_and_is_kept_where_some_are_left_out(string side, string source, string item)
    {
        var many = string.Join(',', Enumerable.Range(100, Named).Select(number => source is "brevo" ? $"\"p{number}@b.example\"" : $"\"{number}\""));
        var body = Encoding.UTF8.GetBytes(item.Replace("MANY", many, StringComparison.Ordinal).Replace("PADDING", new string('x', 300_000), StringComparison.Ordinal));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = Seeds.Read(side, Seeds.Request(source, body));

        // 4 MB a KB are allowed (architecture §7).
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / body.Length, 0, 2 * 1024);
        Assert.True(reading.IsRead);
        Assert.True(reading.Letters.Count > 0 || reading.Persons.Count == Named, "what was left out is kept nowhere");
    }

    [Fact]
    public void An_item_whose_persons_cannot_be_known_is_one_dead_letter()
    {
        var read = Assert.IsType<WebhookContent<LeadEvent>.Read>(Given.ReadBy("brevo", """{"event":"list_addition","email":["a","b","c"]}"""));
        Assert.Equal((0, 1), (read.Events.Count, read.Rejected.Count));
    }
}
