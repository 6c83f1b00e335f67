using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

public sealed class HandshakeTests
{
    private const string Code = "890e4665-4dfe-4ab1-b689-ed553bceeed0";

    [Fact]
    public void Meta_is_answered_its_challenge_for_the_verify_token() =>
        Assert.Equal(new HandshakeAnswer(200, "text/plain", "1158201444"), Meta("subscribe", "token", "1158201444"));

    [Theory]
    [InlineData("subscribe", "Token", "1")]
    [InlineData("subscribe", "", "1")]
    [InlineData("subscribe", null, "1")]
    [InlineData("unsubscribe", "token", "1")]
    [InlineData("subscribe", "token", null)]
    [InlineData("subscribe", "token", "")]
    public void Meta_is_refused_without_mode_token_and_challenge(string mode, string? token, string? challenge) =>
        Assert.Equal(new HandshakeAnswer(403, "text/plain", ""), Meta(mode, token, challenge));

    [Fact]
    public void A_visit_that_is_no_question_has_no_answer()
    {
        Assert.Null(Answer("meta", "GET"));
        Assert.Null(Answer("linkedin", "GET"));
        Assert.Null(Answer("intercom", "GET"));
        Assert.Null(Answer("googleads", "GET"));
        Assert.Null(Answer("meta", "HEAD", ("hub.mode", "subscribe"), ("hub.verify_token", "token"), ("hub.challenge", "1")));
    }

    [Fact]
    public void LinkedIns_challenge_is_answered_as_its_documentation_says()
    {
        var expected = $$"""{"challengeCode":"{{Code}}","challengeResponse":"e9567c49fee6d803311de224f2be5dc1b7f61cae1810ae05866223f4caa1724f"}""";
        var request = Question("linkedin", "GET", ("challengeCode", Code), ("applicationId", "7"));
        Assert.Equal(new HandshakeAnswer(200, "application/json", expected), ConnectorCatalog.FindMarketing("linkedin")!.Handshake(request, Given.Settings("linkedin-client-secret", "other")));
    }

    [Theory]
    [InlineData("hmacsha256={\"type\":\"LEAD_ACTION\"}")]
    [InlineData("{890e4665-4dfe-4ab1-b689-ed553bceeed0}")]
    [InlineData("890e46654dfe4ab1b689ed553bceeed0")]
    [InlineData(" 890e4665-4dfe-4ab1-b689-ed553bceeed0")]
    [InlineData("")]
    public void A_challenge_that_is_no_UUID_is_not_signed(string code) => Assert.Null(Answer("linkedin", "GET", ("challengeCode", code)));

    [Fact]
    public void Without_a_secret_LinkedIn_has_no_answer() =>
        Assert.Null(ConnectorCatalog.FindMarketing("linkedin")!.Handshake(Question("linkedin", "GET", ("challengeCode", Code)), new SourceSettings { Unsigned = true }));

    [Fact]
    public void Intercom_finds_the_address_by_HEAD() => Assert.Equal(new HandshakeAnswer(200, "text/plain", ""), Answer("intercom", "HEAD"));

    private static HandshakeAnswer? Meta(string mode, string? token, string? challenge) => Answer(
        "meta", "GET", [.. new[] { ("hub.mode", mode), ("hub.verify_token", token), ("hub.challenge", challenge) }.Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!))]);

    private static HandshakeAnswer? Answer(string source, string method, params (string Name, string Value)[] query) =>
        ConnectorCatalog.FindMarketing(source)!.Handshake(Question(source, method, query), Given.Settings("app-secret", "token"));

    private static WebhookRequest Question(string source, string method, params (string Name, string Value)[] query) =>
        Given.Request(source, "") with { Method = method, Query = query.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal) };
}
