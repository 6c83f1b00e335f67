using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

public sealed class CatalogTests
{
    public static TheoryData<string> Names() => [.. ConnectorCatalog.Marketing.Select(source => source.Descriptor.Name)];

    [Fact]
    public void Sources_stand_in_reading_order() =>
        Assert.Equal(
            ["generic", "hubspot", "mautic", "brevo", "typeform", "calendly", "marketo", "activecampaign", "mailchimp", "meta", "linkedin", "googleads", "intercom", "customerio", "segment", "klaviyo"],
            ConnectorCatalog.Marketing.Select(source => source.Descriptor.Name), StringComparer.Ordinal);

    [Fact]
    public void A_source_is_found_in_any_case_of_letters()
    {
        Assert.Equal("hubspot", ConnectorCatalog.FindMarketing("HubSpot")?.Descriptor.Name);
        Assert.Null(ConnectorCatalog.FindMarketing("nobody"));
        Assert.Equal("generic", ConnectorCatalog.FindCrm("generic")?.Descriptor.Name);
        Assert.Null(ConnectorCatalog.FindCrm("mautic"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_source_says_all_that_an_operator_needs(string name)
    {
        var descriptor = ConnectorCatalog.FindMarketing(name)!.Descriptor;
        Assert.All(
            [descriptor.Title, descriptor.Documentation.De, descriptor.Documentation.En, descriptor.Ids.De, descriptor.Ids.En],
            text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.NotEqual(descriptor.Documentation.De, descriptor.Documentation.En, StringComparer.Ordinal);
        Assert.NotEqual("", descriptor.Signature);
        Assert.InRange(descriptor.Success.Status, 200, 299);
        Assert.Equal("POST", descriptor.Methods[0]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_secret_and_without_unsigned_nothing_is_believed(string name)
    {
        var source = ConnectorCatalog.FindMarketing(name)!;
        Assert.Equal(new WebhookVerdict.Refused(RefusalReasons.SecretMissing), source.Verify(Given.Request(name, "{}"), SourceSettings.Off, Given.Now));
        Assert.IsType<WebhookVerdict.Accepted>(source.Verify(Given.Request(name, "{}"), new SourceSettings { Unsigned = true, Experimental = true }, Given.Now));
        Assert.Null(source.Handshake(Given.Request(name, ""), SourceSettings.Off));
    }

    [Fact]
    public void Mautic_wants_200_and_never_repeats()
    {
        var mautic = ConnectorCatalog.FindMarketing("mautic")!.Descriptor;
        Assert.Equal((200, false), (mautic.Success.Status, mautic.RepeatsOnError));
        Assert.True(mautic.Takes("application/x-www-form-urlencoded; charset=utf-8"));
        Assert.False(ConnectorCatalog.FindMarketing("generic")!.Descriptor.Takes("text/xml"));
        Assert.True(ConnectorCatalog.FindMarketing("generic")!.Descriptor.Takes(null));
    }

    [Fact]
    public void A_sources_name_in_capitals_makes_no_other_events()
    {
        var body = """[{"subscriptionType":"contact.creation","objectId":4}]""";
        var read = ConnectorCatalog.FindMarketing("HubSpot")!.Read(Given.Request("HubSpot", body), SourceSettings.Off, Given.Now);
        Assert.Equal("hubspot", Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.Read>(read).Events).Source);
    }

    [Fact]
    public void A_redelivery_by_HubSpot_has_the_same_id()
    {
        const string First = """[{"eventId":1,"subscriptionId":2,"portalId":3,"occurredAt":1793523600000,"subscriptionType":"contact.creation","attemptNumber":0,"objectId":4}]""";
        var (first, again) = (Id("hubspot", First), Id("hubspot", First.Replace("\"attemptNumber\":0", "\"attemptNumber\":7", StringComparison.Ordinal)));
        Assert.Equal(first, again);
        Assert.NotEqual(first, Id("hubspot", First.Replace("\"objectId\":4", "\"objectId\":5", StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    [Fact]
    public void A_redelivery_by_HubSpot_has_the_same_id_even_without_an_event_id()
    {
        const string First = """[{"subscriptionType":"contact.creation","attemptNumber":0,"objectId":4}]""";
        Assert.Equal(Id("hubspot", First), Id("hubspot", First.Replace("\"attemptNumber\":0", "\"attemptNumber\":7", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_batch_of_Mautic_gives_the_same_ids_as_single_messages()
    {
        const string One = """{"submission":{"id":3,"results":{"email":"a@example.com"}},"timestamp":"2026-11-01T09:00:00+00:00"}""";
        const string Two = """{"submission":{"id":4,"results":{"email":"a@example.com"}},"timestamp":"2026-11-01T09:00:00+00:00"}""";
        var batch = Assert.IsType<WebhookContent<LeadEvent>.Read>(Given.ReadBy("mautic", $$"""{"mautic.form_on_submit":[{{One}},{{Two}}]}"""));
        Assert.Equal([Id("mautic", $$"""{"mautic.form_on_submit":[{{One}}]}"""), Id("mautic", $$"""{"mautic.form_on_submit":[{{Two}}]}""")], batch.Events.Select(sent => sent.Id), StringComparer.Ordinal);
    }

    private static string Id(string source, string body) => Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.Read>(Given.ReadBy(source, body)).Events).Id;
}
