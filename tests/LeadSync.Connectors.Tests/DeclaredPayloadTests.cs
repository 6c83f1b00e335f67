using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>
/// Platforms that nobody programmed, by documents. CleverReach: its documented hook, which names a receiver by ids. No specification of a webhook of
/// Evalanche or Inxmail is public: the first sends what its user types, the second is written with the words of its REST interface.
/// </summary>
public sealed class DeclaredPayloadTests
{
    public static TheoryData<string, string> Payloads()
    {
        var data = new TheoryData<string, string>();
        foreach (var platform in new[] { "CleverReach", "Evalanche", "Inxmail" })
            foreach (var payload in Golden.Payloads("Declared/" + platform)) data.Add(platform, payload);
        return data;
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_payload_becomes_what_is_expected(string platform, string payload) =>
        Golden.Check("Declared/" + platform, payload, Read(platform, Golden.Read("Declared/" + platform, payload)));

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Sent_again_a_payload_is_the_same_events(string platform, string payload)
    {
        var body = Golden.Read("Declared/" + platform, payload);
        Assert.Equal(Ids(Read(platform, body)), Ids(Read(platform, body)));
    }

    [Fact]
    public void CleverReachs_question_is_answered_with_its_secret_behind_our_word()
    {
        var request = Given.Request("cleverreach", "") with { Method = "GET", Query = new Dictionary<string, string>(StringComparer.Ordinal) { ["secret"] = "c0ffee42" } };

        Assert.Equal(new HandshakeAnswer(200, "text/plain", "leadsync-verify c0ffee42"), Declaring.Source(Declaring.Platform("cleverreach"), "cleverreach").Handshake(request, SourceSettings.Off));
    }

    internal static WebhookContent<LeadEvent> Read(string platform, byte[] body)
    {
        var source = Declaring.Source(Declaring.Platform(platform), platform.ToLowerInvariant());
        return source.Read(Given.Request(source.Descriptor.Name, body, source.Descriptor.ContentTypes[0]), SourceSettings.Off, Given.Now);
    }

    private static string Ids(WebhookContent<LeadEvent> content) =>
        string.Join('\n', Assert.IsType<WebhookContent<LeadEvent>.Read>(content).Events.Select(sent => sent.Id));
}
