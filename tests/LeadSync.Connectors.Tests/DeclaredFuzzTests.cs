using System.Text;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Tests;

/// <summary>Whatever is sent to a declared source, and whatever somebody writes into its document: nothing throws, and no event is one that cannot be kept.</summary>
public sealed class DeclaredFuzzTests
{
    private const int Rounds = 600;

    [Theory]
    [MemberData(nameof(DeclaredPayloadTests.Payloads), MemberType = typeof(DeclaredPayloadTests))]
    public void Bytes_changed_at_random_never_throw(string platform, string payload)
    {
        var random = new Random(31);
        var body = Golden.Read("Declared/" + platform, payload);
        var source = Declaring.Source(Declaring.Platform(platform), platform.ToLowerInvariant());
        for (var round = 0; round < Rounds; round++) Judge(source, FuzzTests.Flip(body, random));
    }

    [Theory]
    [InlineData("CleverReach", "updated-with-attributes.json")]
    [InlineData("Inxmail", "a-batch-of-every-kind.json")]
    public void Members_dropped_and_values_of_other_types_never_throw(string platform, string payload)
    {
        var random = new Random(32);
        var source = Declaring.Source(Declaring.Platform(platform), platform.ToLowerInvariant());
        for (var round = 0; round < Rounds; round++)
        {
            var text = Encoding.UTF8.GetString(Golden.Read("Declared/" + platform, payload));
            for (var change = random.Next(1, 5); change > 0; change--) text = FuzzTests.Change(text, random);
            Judge(source, Encoding.UTF8.GetBytes(text));
        }
    }

    [Theory]
    [InlineData("CleverReach", "updated-with-attributes.json")]
    [InlineData("Evalanche", "callback-requested.form")]
    [InlineData("Inxmail", "a-batch-of-every-kind.json")]
    public void A_document_changed_at_random_is_refused_with_places_or_reads_on(string platform, string payload)
    {
        var random = new Random(33);
        var (read, body) = (0, Golden.Read("Declared/" + platform, payload));
        for (var round = 0; round < Rounds; round++)
        {
            var text = Declaring.Platform(platform);
            for (var change = random.Next(1, 4); change > 0; change--) text = FuzzTests.Change(text, random);
            if (Declaring.Read(text) is Reading<IWebhookSource<LeadEvent>>.Done(var source)) Judge(source, body, read++);
            else Assert.All(Declaring.Faults(text), fault => Assert.Matches("^(|/.*): .", fault));
        }

        Assert.InRange(read, 10, Rounds - 10);
    }

    [Fact]
    public void Who_has_an_address_is_never_lost_whatever_stands_beside_it()
    {
        foreach (var value in new[] { "null", "true", "0", "-1", "\"\"", "[]", "{}", "[[1]]", "\"x\"", "99999999999999999999999", "\"31.12.9999 23:59\"" })
        {
            foreach (var member in new[] { "PROFILE_ID", "ZEIT", "listId", "at", "optin", "tags", "price" })
            {
                var document = Declaring.With(
                    ("id", """["PROFILE_ID"]"""), ("time", """{"path":["at","ZEIT"],"format":["de","yyyy-MM-dd"],"zone":"Europe/Berlin"}"""), ("attributes", """["tags","listId"]"""),
                    ("fields", """{"email":"email","interests":"tags","price":"price","currency":{"value":"EUR"},"externalId":"PROFILE_ID"}"""), ("consent", """{"basis":"optin","permissions":{"email":"optin"}}"""));
                Assert.Equal("a@b.example", Declaring.One(document, $$"""{"email":"a@b.example","{{member}}":{{value}}}""").Lead.Email!.Value);
            }
        }
    }

    [Fact]
    public void Depth_length_and_number_are_borne()
    {
        var source = Declaring.Source(Declaring.Platform("inxmail"), "inxmail");
        Judge(source, Encoding.UTF8.GetBytes(new string('[', 1000) + new string(']', 1000)));
        Judge(source, Encoding.UTF8.GetBytes($$"""{"events":[{"id":"{{new string('x', 800_000)}}","type":"CLICK","email":"{{new string('y', 50_000)}}@b.example","recipientId":1}]}"""));
        Judge(source, Encoding.UTF8.GetBytes($$"""{"events":[{{string.Join(',', Enumerable.Range(0, 20_000).Select(id => $$"""{"id":{{id}},"type":"CLICK","recipientId":1}"""))}}]}"""));
    }

    [Fact]
    public void Many_events_beside_a_long_list_take_no_more_memory_than_any_body_may()
    {
        var document = Declaring.With(
            ("events", "\"events\""), ("fields", """{"email":"mail","company":"$.list[key=last].value","interests":"$.words"}"""), ("attributes", "\"$.list\""), ("touchpoint", """{"name":"$.text"}"""));
        var list = string.Join(',', Enumerable.Range(0, 15_000).Select(key => $$"""{"key":"{{key}}","value":1}""").Append("""{"key":"last","value":"Acme GmbH"}"""));
        var words = string.Join(',', Enumerable.Repeat("\"drives\"", 15_000));
        var events = string.Join(',', Enumerable.Repeat("""{"mail":"a@b.example"}""", 10_000));
        var body = $$"""{"text":"{{new string('x', 100_000)}}","list":[{{list}}],"words":[{{words}}],"events":[{{events}}]}""";
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = Declaring.Becomes(document, body);

        Assert.Equal((10_000, "Acme GmbH"), (read.Events.Count, read.Events[^1].Lead.Company));
        // 4 MB a KB are allowed (architecture §7); a list that is read for each event takes more than 1 MB.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / body.Length, 0, 1024);
    }

    private static void Judge(IWebhookSource<LeadEvent> source, byte[] body, int round = 0)
    {
        var request = Given.Request(source.Descriptor.Name, body, source.Descriptor.ContentTypes[0]);
        var content = source.Read(request, SourceSettings.Off, Given.Now);
        FuzzTests.Check(content);
        Assert.True(FuzzTests.Check(source.Read(request, SourceSettings.Off, Given.Now)) == FuzzTests.Check(content), $"round {round}: the same bytes became something else");
    }
}
