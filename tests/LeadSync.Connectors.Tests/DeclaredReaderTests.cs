namespace LeadSync.Connectors.Tests;

/// <summary>Whoever writes a document is told all that is wrong with it at once: where, and what to write instead.</summary>
public sealed class DeclaredReaderTests
{
    [Fact]
    public void The_least_document_is_read() => Assert.Empty(Declaring.Faults(Declaring.With()));

    [Fact]
    public void All_faults_are_named_at_once_with_their_places()
    {
        var faults = Declaring.Faults("""
            {"contentType":"xml","signature":{"scheme":"rsa"},"events":"a..b","time":{"path":"t","format":"yy","zone":"Mars"},
             "kind":{"path":"event","map":{"a":"two words","b":"ignore:because"}},"fields":{"emial":"email","email":{"path":"x","value":"y"}},
             "consent":{"permissions":{"email":{"path":"p","map":{"1":"yes"}},"fax":"f"}},"success":{"status":410},"colour":"red"}
            """);

        string[] places =
        [
            "/colour", "/title", "/contentType", "/signature/scheme", "/events", "/time/format", "/time/zone", "/kind/map/a", "/kind/map/b",
            "/fields/emial", "/fields/email/value", "/consent/permissions/fax", "/consent/permissions/email/map/1", "/success/status",
        ];
        Assert.Equal(places.Order(StringComparer.Ordinal), faults.Select(fault => fault.Split(": ")[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("hubspot", "part of LeadSync")]
    [InlineData("HubSpot", "part of LeadSync")]
    [InlineData("CleverReach", "lower-case letters")]
    [InlineData("clever-reach", "lower-case letters")]
    [InlineData("7th", "lower-case letters")]
    public void A_name_that_cannot_be_one_is_refused(string name, string because) => Assert.Contains(because, Assert.Single(Declaring.Faults(Declaring.With(), name)), StringComparison.Ordinal);

    [Theory]
    [InlineData("title", null, "/title: 'title' is missing")]
    [InlineData("signature", null, "/signature: 'signature' is missing")]
    [InlineData("signature", """{"scheme":"hmac-sha256"}""", "/signature/header: 'header' is missing")]
    [InlineData("signature", """{"scheme":"hmac-sha1","header":"X-S","of":"timestamp.body"}""", "/signature/timestampHeader: 'timestampHeader' is missing")]
    [InlineData("signature", """{"scheme":"hmac-sha1","header":"X-S","timestampHeader":"X-T"}""", "/signature/timestampHeader: the time is not signed")]
    [InlineData("signature", """{"scheme":"bearer","prefix":"x"}""", "/signature/prefix: this scheme has no 'prefix'")]
    [InlineData("kind", null, "/kind: 'kind' is missing")]
    [InlineData("kind", "{}", "/kind/default: 'default' is missing")]
    [InlineData("kind", """{"map":{"a":"profile"}}""", "/kind/path: 'path' is missing")]
    [InlineData("fields", """{"firstName":"x"}""", "/fields: nothing here names a person")]
    [InlineData("fields", """{"email":5}""", "/fields/email: write a path")]
    [InlineData("fields", """{"email":"e","price":"p"}""", "/fields: an amount needs its currency")]
    [InlineData("fields", """{"email":{"path":"e","map":{"a":1}}}""", "/fields/email/map/a: write a text")]
    [InlineData("fields", """{"email":[]}""", "/fields/email: list 1 to 10 paths")]
    [InlineData("id", """{"path":"id","default":"0"}""", "/id: an id has neither a value nor a default")]
    [InlineData("events", """{"each":"value"}""", "/events/path: 'path' is missing")]
    [InlineData("events", "\"@key\"", "/events: events stand in the body")]
    [InlineData("time", """{"format":"iso"}""", "/time/path: 'path' is missing")]
    [InlineData("handshake", """{"answer":"x","contentType":"text/html"}""", "/handshake/contentType: write one of")]
    [InlineData("success", """{"status":204,"body":"ok"}""", "/success/body: an answer with this status has no body")]
    [InlineData("repeatsOnError", "\"yes\"", "/repeatsOnError: write true or false")]
    [InlineData("details", """{"path":"https://elsewhere.example/{id}","fields":{"email":"email"}}""", "/details/path: write a path below the API's address")]
    [InlineData("details", """{"path":"//elsewhere.example/{id}","fields":{"email":"email"}}""", "/details/path: write a path below the API's address")]
    [InlineData("details", """{"path":"v3/../{id}","fields":{"email":"email"}}""", "/details/path: write a path below the API's address")]
    [InlineData("details", """{"path":"v3/receivers.json","fields":{"email":"email"}}""", "/details/path: write a path below the API's address")]
    [InlineData("details", """{"path":"v3/{id}","fields":{"company":"firma"}}""", "/details/fields: nothing here names a person")]
    [InlineData("details", """{"path":"v3/{id}","api":"https://elsewhere.example","fields":{"email":"email"}}""", "/details/api: ")]
    [InlineData("consent", """{"basis":{"value":"perhaps"}}""", "/consent/basis/value: write one of none")]
    public void A_fault_says_where_and_what_to_write(string member, string? json, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Declaring.Faults(Declaring.With((member, json)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("a b")]
    [InlineData("data.email")]
    [InlineData("items[0].x")]
    [InlineData("[0]")]
    [InlineData("[\"a.b[c]\"].d")]
    [InlineData("fields[key=email].value")]
    [InlineData("$")]
    [InlineData("$.sentAt")]
    [InlineData("$[0].x")]
    [InlineData("@key")]
    [InlineData("@item")]
    [InlineData("@header[\"X-Event\"]")]
    [InlineData("@query.list")]
    public void These_are_paths(string path) => Assert.Empty(Declaring.Faults(Declaring.With(("fields", $$"""{"email":{{System.Text.Json.JsonSerializer.Serialize(path)}}}"""))));

    [Theory]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("a[")]
    [InlineData("a[]")]
    [InlineData("a[*]")]
    [InlineData("a[x]")]
    [InlineData("a[-1]")]
    [InlineData("a]b")]
    [InlineData("a[\"\"]")]
    [InlineData("*")]
    [InlineData("$x")]
    [InlineData("@key.x")]
    [InlineData("@header")]
    [InlineData("@header[0]")]
    [InlineData("@nothing")]
    public void These_are_no_paths(string path) =>
        Assert.Contains("write a path", Assert.Single(Declaring.Faults(Declaring.With(("fields", $$"""{"email":{{System.Text.Json.JsonSerializer.Serialize(path)}}}""")))), StringComparison.Ordinal);

    [Fact]
    public void A_form_and_a_query_hold_one_event() =>
        Assert.Contains("/events: a form and a query hold one event", Assert.Single(Declaring.Faults(Declaring.With(("contentType", "\"form\""), ("events", "\"x\"")))), StringComparison.Ordinal);
}
