using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>What a document says is what a message becomes.</summary>
public sealed class DeclaredEventTests
{
    private const string Person = """{"email":"a@b.example"}""";

    [Theory]
    [InlineData("iso", "UTC", "\"2026-11-01T09:00:00+01:00\"", "2026-11-01T08:00:00Z")]
    [InlineData("iso", "Europe/Berlin", "\"2026-11-01 09:00\"", "2026-11-01T08:00:00Z")]
    [InlineData("iso", "Europe/Berlin", "\"2026-07-01T09:00:00.5\"", "2026-07-01T07:00:00.5Z")]
    [InlineData("epoch-s", "UTC", "1793523600", "2026-11-01T09:00:00Z")]
    [InlineData("epoch-s", "UTC", "\"1793523600.25\"", "2026-11-01T09:00:00Z")]
    [InlineData("epoch-ms", "UTC", "1793523600000", "2026-11-01T09:00:00Z")]
    [InlineData("dd.MM.yyyy HH:mm", "Europe/Berlin", "\"01.11.2026 10:00\"", "2026-11-01T09:00:00Z")]
    [InlineData("de", "Europe/Berlin", "\"1.11.2026, 10:00\"", "2026-11-01T09:00:00Z")]
    [InlineData("de", "Europe/Berlin", "\"29.03.2026 02:30\"", "2026-03-29T01:30:00Z")]
    [InlineData("de", "Europe/Berlin", "\"25.10.2026 02:30\"", "2026-10-25T01:30:00Z")]
    [Trait("Requirement", "D-36")]
    public void A_time_is_read_as_its_sender_writes_it(string format, string zone, string sent, string expected)
    {
        var document = Declaring.With(("time", $$"""{"path":"at","format":"{{format}}","zone":"{{zone}}"}"""));

        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Declaring.One(document, $$"""{"email":"a@b.example","at":{{sent}}}""").OccurredAt);
    }

    [Theory]
    [InlineData("\"31.02.2026 10:00\"")]
    [InlineData("\"01.01.0001 00:00\"")]
    [InlineData("\"31.12.9999 23:59\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public void A_time_that_is_none_is_the_time_of_receipt(string sent) =>
        Assert.Equal(Given.Now, Declaring.One(Declaring.With(("time", """{"path":"at","format":"de","zone":"Pacific/Kiritimati"}""")), $$"""{"email":"a@b.example","at":{{sent}}}""").OccurredAt);

    [Fact]
    public void Each_value_of_an_object_is_an_event_with_its_key()
    {
        var document = Declaring.With(("events", """{"path":"people","each":"value"}"""), ("fields", """{"email":"@key","city":"$.city","company":"@header.X-Company"}"""));
        var request = Given.Request("acme", """{"city":"Ulm","people":{"a@b.example":{},"c@d.example":{},"e@f.example":7}}""").With(("X-Company", "Acme GmbH"));

        var read = Assert.IsType<WebhookContent<LeadEvent>.Read>(Declaring.Source(document).Read(request, SourceSettings.Off, Given.Now));

        Assert.Equal(["a@b.example Ulm Acme GmbH", "c@d.example Ulm Acme GmbH"], read.Events.Select(sent => $"{sent.Lead.Email!.Value} {sent.Lead.City} {sent.Lead.Company}"));
        Assert.Equal("/people/e@f.example", Assert.Single(read.Rejected).Pointer);
    }

    [Fact]
    public void What_cannot_be_an_event_is_kept_with_its_place()
    {
        var read = Declaring.Becomes(Declaring.With(("events", "\"data[0].list\"")), """{"data":[{"list":[{"email":"a@b.example"},{"email":"nobody"},[]]}]}""");

        Assert.Single(read.Events);
        Assert.Equal([("/data/0/list/1", RejectedReasons.NoIdentity), ("/data/0/list/2", RejectedReasons.WrongShape)], read.Rejected.Select(item => (item.Pointer, item.Reason)));
    }

    [Theory]
    [InlineData("opened", "email-open")]
    [InlineData("OPENED", "email-open")]
    [InlineData("Signed Up", "signed-up")]
    [InlineData("demo-requested", "demo-request")]
    public void A_platforms_own_words_may_be_taken(string sent, string expected) => Assert.Equal(
        expected, Declaring.One(Declaring.With(("kind", """{"path":"event","map":{"Opened":"email-open"},"default":"as-named"}""")), $$"""{"email":"a@b.example","event":"{{sent}}"}""").Touchpoint!.Kind);

    [Fact]
    public void What_nobody_mapped_is_ignored_and_counted_by_its_reason()
    {
        var document = Declaring.With(("kind", """{"path":"event","map":{"bounce":"ignore:mail-bounced","ping":"ignore"}}"""));
        var read = Declaring.Becomes(document, """[{"event":"bounce"},{"event":"ping"},{"event":"new"},{"event":null},{}]""");

        Assert.Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["as-declared"] = 1, ["event-type-unknown"] = 3, ["mail-bounced"] = 1 }, read.Ignored);
        Assert.Empty(read.Events);
    }

    [Fact]
    public void A_sender_without_ids_may_send_the_same_again_on_the_same_day()
    {
        var source = Declaring.Source(Declaring.With());
        string IdAt(DateTimeOffset time) => Assert.IsType<WebhookContent<LeadEvent>.Read>(source.Read(Given.Request("acme", Person), SourceSettings.Off, time)).Events[0].Id;

        Assert.Equal(IdAt(Given.Now), IdAt(Given.Now.AddHours(3)));
        Assert.NotEqual(IdAt(Given.Now), IdAt(Given.Now.AddDays(1)));
    }

    [Fact]
    public void Ids_are_the_senders_or_derived_from_the_named_parts()
    {
        const string Body = """{"email":"a@b.example","id":7,"noise":1}""";
        const string Again = """{"email":"a@b.example","id":7,"noise":2}""";

        Assert.Equal("7", Declaring.One(Declaring.With(("id", "\"id\"")), Body).Id);
        var derived = Declaring.With(("id", """{"derived":["id","email"]}"""));
        Assert.Equal(Declaring.One(derived, Body).Id, Declaring.One(derived, Again).Id);
        Assert.NotEqual(Declaring.One(Declaring.With(), Body).Id, Declaring.One(Declaring.With(), Again).Id);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void Who_asks_for_contact_may_be_answered_and_who_unsubscribes_may_not_be_written_to()
    {
        var kinds = Declaring.With(("kind", """{"path":"event","map":{"call":"callback-request","bye":"unsubscribe"}}"""), ("consent", """{"permissions":{"email":"optin"}}"""));

        Assert.Equal(ConsentBasis.Request, Declaring.One(kinds, """{"email":"a@b.example","event":"call"}""").Lead.Consent!.Basis);
        var unsubscribed = Declaring.One(kinds, """{"email":"a@b.example","event":"bye","optin":"confirmed"}""").Lead.Consent!;
        Assert.Equal(PermissionStatus.Withdrawn, unsubscribed.Channels!["email"].Status);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void A_basis_that_nobody_named_is_only_assumed_and_the_setting_wins()
    {
        var source = Declaring.Source(Declaring.With(("consent", """{"defaultBasis":"customer"}""")));
        Consent Under(SourceSettings settings) => Assert.IsType<WebhookContent<LeadEvent>.Read>(source.Read(Given.Request("acme", Person), settings, Given.Now)).Events[0].Lead.Consent!;

        Assert.Equal((ConsentBasis.Customer, true), (Under(SourceSettings.Off).Basis!.Value, Under(SourceSettings.Off).Assumed));
        Assert.Equal(ConsentBasis.None, Under(new SourceSettings { DefaultBasis = ConsentBasis.None }).Basis);
    }

    [Fact]
    [Trait("Requirement", "D-33")]
    public void Every_field_of_a_person_can_be_named()
    {
        var fields = string.Join(',', LeadSync.Connectors.Declared.FieldTable.Names.Select(name => $"\"{name}\":\"{name}\""));
        var lead = Declaring.One(Declaring.With(("fields", $"{{{fields}}}"), ("numbers", "\"de\"")), """
            {"email":"a@b.example","externalId":9,"visitor":"v","salutation":"Frau","title":"Dr.","firstName":"A","lastName":"B","name":"not taken","phone":"+49 1","company":"C","companyDomain":"C.Example",
             "department":"D","jobTitle":"J","role":"R","seniority":"S","industry":"I","employees":"51-200","country":"Schweiz","region":"CH-ZH","postalCode":"8001","city":"Zürich","language":"de-CH",
             "website":"https://c.example","relationship":"WARM","product":"P","interests":["x","y; z"],"price":"1.234,50 €","currency":"chf"}
            """).Lead;

        Assert.Equal(("a@b.example", "9", "acme", "v"), (lead.Email!.Value, lead.ExternalId, lead.System, lead.Visitor));
        Assert.Equal((Salutation.Mrs, "Dr.", "A", "B", "+49 1", "C", "c.example"), (lead.Salutation, lead.Title, lead.FirstName, lead.LastName, lead.Phone, lead.Company, lead.CompanyDomain));
        Assert.Equal(("D", "J", "R", "S", "I", 51, "CH"), (lead.Department, lead.JobTitle, lead.Role, lead.Seniority, lead.Industry, lead.Employees, lead.Country!.Value));
        Assert.Equal(("CH-ZH", "8001", "Zürich", "de", "https://c.example", "warm", "P"), (lead.Region, lead.PostalCode, lead.City, lead.Language, lead.Website, lead.Relationship, lead.Product));
        Assert.Equal(["x", "y", "z"], lead.Interests);
        Assert.Equal(new Money(1234.5m, "CHF"), lead.Price);
    }

    [Fact]
    public void Of_two_groups_of_attributes_the_later_counts_and_what_is_beside_the_events_is_every_ones()
    {
        var document = Declaring.With(("events", "\"events\""), ("attributes", """["$.global","own"]"""));

        var read = Declaring.Becomes(document, """{"global":{"Firma":"Acme GmbH","Ort":"Ulm"},"events":[{"email":"a@b.example","own":{"ort":"Bonn"}},{"email":"c@d.example"}]}""");

        Assert.Equal([("Acme GmbH", "Bonn"), ("Acme GmbH", "Ulm")], read.Events.Select(sent => (sent.Lead.Company, sent.Lead.City)));
    }

    [Fact]
    public void A_query_is_an_event_and_its_secret_is_kept_nowhere()
    {
        var source = Declaring.Source(Declaring.With(("contentType", "\"query\""), ("signature", """{"scheme":"secret-in-url","query":"token"}"""), ("fields", """{"email":"mail"}""")));
        WebhookContent<LeadEvent>.Read Of(string mail) => Assert.IsType<WebhookContent<LeadEvent>.Read>(source.Read(
            Given.Request("acme", "") with { Method = "GET", Query = new Dictionary<string, string>(StringComparer.Ordinal) { ["mail"] = mail, ["token"] = "geheim", ["KEY"] = "geheim" } }, SourceSettings.Off, Given.Now));

        Assert.Equal(["GET"], source.Descriptor.Methods);
        Assert.Equal("a@b.example", Assert.Single(Of("a@b.example").Events).Lead.Email!.Value);
        Assert.DoesNotContain("geheim", Assert.Single(Of("nobody").Rejected).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_kept_where_the_platform_does_not_send_again()
    {
        var request = Given.Request("acme", "{\"email\":");

        Assert.IsType<WebhookContent<LeadEvent>.Malformed>(Declaring.Source(Declaring.With()).Read(request, SourceSettings.Off, Given.Now));
        var kept = Declaring.Source(Declaring.With(("repeatsOnError", "false"))).Read(request, SourceSettings.Off, Given.Now);
        Assert.Single(Assert.IsType<WebhookContent<LeadEvent>.Read>(kept).Rejected);
    }
}
