using System.Text;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

public sealed class GenericSourceTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    public void A_hundred_items_are_the_most(int items)
    {
        var content = Given.ReadBy("generic", $"[{string.Join(',', Enumerable.Range(1, items).Select(number => Event($"\"evt-{number}\"")))}]");
        if (items <= 100) Assert.Equal(items, Assert.IsType<WebhookContent<LeadEvent>.Read>(content).Events.Count);
        else Assert.Equal(100, Assert.IsType<WebhookContent<LeadEvent>.TooMany>(content).Limit);
    }

    [Theory]
    [InlineData("2026-11-01T09:00:00Z", "2026-11-01T09:00:00Z")]
    [InlineData("2026-11-01T09:00Z", "2026-11-01T09:00:00Z")]
    [InlineData("2026-11-01t09:00:00z", null)]
    [InlineData("2026-11-01T09:00:00.123456789Z", "2026-11-01T09:00:00.1234567Z")]
    [InlineData("2026-11-01T09:00:00+05:30", "2026-11-01T03:30:00Z")]
    [InlineData("2026-11-01T09:00:00-0100", "2026-11-01T10:00:00Z")]
    [InlineData("2026-11-01T09:00:00", null)]
    [InlineData("2026-11-01", null)]
    [InlineData("2026-02-30T09:00:00Z", null)]
    [InlineData("1969-12-31T23:59:59Z", null)]
    [InlineData("1793523600000", null)]
    public void A_time_is_ISO_8601_with_an_offset(string sent, string? expected)
    {
        var content = Given.ReadBy("generic", $$"""{"id":"evt-1","occurredAt":"{{sent}}","lead":{"email":"a@example.com"} }""");
        if (expected is null) Assert.Equal("/occurredAt", Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.WrongShape>(content).Errors).Pointer);
        else Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Only(content).OccurredAt);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void An_id_has_at_most_200_characters(int length, bool accepted)
    {
        var content = Given.ReadBy("generic", Event($"\"{new string('x', length)}\""));
        if (accepted) Assert.Equal(length, Only(content).Id.Length);
        else Assert.Equal("/id", Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.WrongShape>(content).Errors).Pointer);
    }

    [Theory]
    [InlineData("firstName", 1_000, true)]
    [InlineData("firstName", 1_001, false)]
    [InlineData("website", 2_048, true)]
    [InlineData("website", 2_049, false)]
    public void A_text_that_is_too_long_is_refused_with_its_place(string member, int length, bool accepted)
    {
        var content = Given.ReadBy("generic", $$"""{"id":"1","occurredAt":"2026-11-01T09:00:00Z","lead":{"email":"a@example.com","{{member}}":"{{new string('x', length)}}"} }""");
        if (accepted) Only(content);
        else Assert.Equal("/lead/" + member, Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.WrongShape>(content).Errors).Pointer);
    }

    [Theory]
    [InlineData("""{"employees":1e400}""", "/lead/employees")]
    [InlineData("""{"employees":2147483648}""", "/lead/employees")]
    [InlineData("""{"employees":-1}""", "/lead/employees")]
    [InlineData("""{"price":{"amount":1e400,"currency":"EUR"}}""", "/lead/price/amount")]
    [InlineData("""{"price":{"amount":-1,"currency":"EUR"}}""", "/lead/price/amount")]
    [InlineData("""{"price":{"amount":1}}""", "/lead/price/currency")]
    [InlineData("""{"price":5}""", "/lead/price")]
    public void A_number_that_cannot_be_is_refused_with_its_place(string lead, string pointer)
    {
        var content = Given.ReadBy("generic", $$"""{"id":"1","occurredAt":"2026-11-01T09:00:00Z","lead":{"externalId":"1",{{lead[1..]}} }""");
        Assert.Equal(pointer, Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.WrongShape>(content).Errors).Pointer);
    }

    [Fact]
    public void Nesting_deeper_than_64_levels_is_malformed() =>
        Assert.IsType<WebhookContent<LeadEvent>.Malformed>(Given.ReadBy("generic", new string('[', 10_000) + new string(']', 10_000)));

    [Fact]
    public void A_source_with_a_default_basis_assumes_it_where_the_sender_names_none()
    {
        var settings = new SourceSettings { DefaultBasis = ConsentBasis.LegitimateInterest };
        var assumed = Only(ConnectorCatalog.FindMarketing("generic")!.Read(Given.Request("generic", Event("\"1\"")), settings, Given.Now)).Lead.Consent;
        Assert.Equal(new Consent { Basis = ConsentBasis.LegitimateInterest, Assumed = true }, assumed);

        var named = """{"id":"1","occurredAt":"2026-11-01T09:00:00Z","lead":{"email":"a@example.com","consent":{"basis":"request"}}}""";
        Assert.Equal(new Consent { Basis = ConsentBasis.Request }, Only(ConnectorCatalog.FindMarketing("generic")!.Read(Given.Request("generic", named), settings, Given.Now)).Lead.Consent);
    }

    [Theory]
    [InlineData("""{"optIn":true}""", null)]
    [InlineData("""{"basis":"none","optIn":true}""", null)]
    [InlineData("""{"basis":"consent","optIn":false}""", null)]
    [InlineData("""{"basis":"consent","optIn":true}""", PermissionStatus.Confirmed)]
    public void Only_optIn_with_a_basis_confirms_the_mail_channel(string consent, PermissionStatus? expected)
    {
        var content = Given.ReadBy("generic", $$"""{"id":"1","occurredAt":"2026-11-01T09:00:00Z","lead":{"email":"a@example.com","consent":{{consent}} } }""");
        Assert.Equal(expected, Only(content).Lead.Consent!.Channels?["email"].Status);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void D30_an_objection_is_read_with_its_time_and_one_without_a_time_is_refused_with_its_place()
    {
        const string Sent = """{"id":"1","type":"consent","occurredAt":"2026-11-01T09:00:00Z","lead":{"email":"a@example.com","consent":{"objectedAt":WHEN}}}""";

        var read = Only(Given.ReadBy("generic", Sent.Replace("WHEN", "\"2026-10-31T08:00:00+01:00\"", StringComparison.Ordinal)));
        Assert.Equal((LeadEventType.Consent, new DateTimeOffset(2026, 10, 31, 7, 0, 0, TimeSpan.Zero)), (read.Type, read.Lead.Consent!.ObjectedAt));

        var refused = Given.ReadBy("generic", Sent.Replace("WHEN", "\"yesterday\"", StringComparison.Ordinal));
        Assert.Equal("/lead/consent/objectedAt", Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.WrongShape>(refused).Errors).Pointer);
    }

    [Fact]
    public void No_message_quotes_what_was_sent()
    {
        var content = Given.ReadBy("generic", """{"id":1,"occurredAt":"secret-1","lead":{"email":"secret 2","country":"secret-3","facts":{"budget":"secret-4"}}}""");
        Assert.DoesNotContain(Assert.IsType<WebhookContent<LeadEvent>.WrongShape>(content).Errors, error => error.Message.Contains("secret", StringComparison.Ordinal));
        Assert.DoesNotContain("secret", Assert.IsType<WebhookContent<LeadEvent>.Malformed>(Given.ReadBy("generic", """{"secret":1,"secret":2}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_item_is_kept_as_it_came()
    {
        var read = Assert.IsType<WebhookContent<LeadEvent>.Read>(Given.ReadBy("generic", """[ {"id" : "ü\u00fc"} ]"""));
        Assert.Equal("""{"id" : "ü\u00fc"}""", Assert.Single(read.Rejected).Raw);
    }

    [Fact]
    public void A_batch_of_the_longest_body_is_read_within_a_second()
    {
        var body = Encoding.UTF8.GetBytes("[" + string.Concat(Enumerable.Repeat("0,", 440_000)) + "0]");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.IsType<WebhookContent<LeadEvent>.TooMany>(ConnectorCatalog.FindMarketing("generic")!.Read(Given.Request("generic", body), SourceSettings.Off, Given.Now));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"took {watch.Elapsed}");
    }

    private static string Event(string id) => $$"""{"id":{{id}},"occurredAt":"2026-11-01T09:00:00Z","lead":{"email":"a@example.com"} }""";

    private static LeadEvent Only(WebhookContent<LeadEvent> content) => Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.Read>(content).Events);
}
