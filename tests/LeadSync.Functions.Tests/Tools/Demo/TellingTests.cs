using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeadSync.Functions.Tools.Demo;
using LeadSync.Functions.Tools.Demo.Sending;
using LeadSync.Functions.Tools.Demo.Story;
using LeadSync.Functions.Tools.Demo.Telling;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Tests.Tools.Demo;

public sealed partial class TellingTests
{
    private static readonly DemoTexts German = DemoTexts.For(CultureInfo.GetCultureInfo("de-AT"));
    private static readonly DemoTexts English = DemoTexts.For(CultureInfo.GetCultureInfo("fr-FR"));

    [Fact]
    public void Both_languages_say_everything_with_the_same_values()
    {
        Assert.Equal(Enum.GetNames<DemoText>().Order(), German.Sentences.Keys.Order());
        Assert.Equal(Enum.GetNames<DemoText>().Order(), English.Sentences.Keys.Order());
        Assert.All(Enum.GetNames<DemoText>(), name => Assert.Equal(ValuesIn(English.Sentences[name]), ValuesIn(German.Sentences[name])));
        Assert.All(Enum.GetNames<DemoText>(), name => Assert.NotEmpty(English.Sentences[name]));
    }

    [Fact]
    public void The_machines_language_decides_and_English_is_for_all_others()
    {
        Assert.Equal("de", German.Language.Code);
        Assert.Equal("en", English.Language.Code);
    }

    [Fact]
    public void The_last_line_is_the_same_in_every_language()
    {
        Assert.All(DemoTexts.All, texts => Assert.Equal("LeadSync demo is ready: http://localhost:7071/ui/leads", texts.Say(DemoText.Ready, "http://localhost:7071/ui/leads")));
    }

    [Fact]
    public void The_funnel_is_a_plain_table_where_nobody_watches()
    {
        var (screen, written) = Plain(English);
        var rows = FunnelCount.Rows(Counts(("Lead", 200), ("MQL", 50), ("SAL", 25), ("Lost", 3)), Counts(("Lead", 150), ("MQL", 22), ("SAL", 25), ("Lost", 3)));

        Finale(screen).ShowFunnel(rows);

        var text = written.ToString();
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain("Great Unknown |", text, StringComparison.Ordinal);
        Assert.Matches(@"\| MQL +\| +50 \| +25% \| +22 \|", text);
        Assert.Matches(@"\| Lost +\| +3 \| +\| +3 \|", text);
    }

    [Fact]
    public async Task Progress_is_a_line_for_each_new_step_where_nobody_watches()
    {
        var (screen, written) = Plain(English);

        await screen.ProgressAsync(4, advance =>
        {
            foreach (var label in (string[])["a", "a", "b", "b"]) advance(label);
            return Task.CompletedTask;
        });

        Assert.Equal(["[  0 %] a", "[ 50 %] b"], Lines(written));
    }

    [Fact]
    public void The_hero_is_told_step_by_step_with_the_reason_for_the_representative()
    {
        var (screen, written) = Plain(German);

        new HeroTale(screen).Tell(People.All[0], new LeadAnswer(JsonNode.Parse(Lead)!), JsonNode.Parse(Decisions)!);

        var lines = Lines(written).Select(line => line.Trim()).ToList();
        Assert.Equal("Der Weg von Jana Müller, Head of IT, Isar Maschinenbau GmbH, 80331 München", lines[1]);
        Assert.Equal("28.08.2026, 10:12  scannt den QR-Code auf einem Plakat (generic): +5 Punkte, zusammen 5", lines[2]);
        Assert.Contains("aus Lead wird MQL: Die Schwelle von 35 Punkten ist erreicht.", lines[4], StringComparison.Ordinal);
        Assert.Equal("de-7 trifft nicht zu: die Postleitzahl ist nicht 7*", lines[6]);
        Assert.Equal("de-8 trifft zu: Land DE, Postleitzahl 80331", lines[7]);
        Assert.StartsWith("Im Pool inside-south geht es reihum: south-1 ist dran.", lines[8], StringComparison.Ordinal);
        Assert.Equal("Im CRM: Firma A-1, Kontakt C-1, Verkaufschance O-1", lines[^1]);
    }

    [Fact]
    public void The_command_to_try_carries_the_key_as_openssl_takes_it()
    {
        var line = CurlLine.Send(AddressOf("http://localhost:7099"), "whsec_" + Convert.ToBase64String([0xAB, 0x01]));

        Assert.Contains("hexkey:ab01 ", line, StringComparison.Ordinal);
        Assert.Contains("curl -s 'http://localhost:7099/api/webhooks/generic'", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new string[0], null)]
    [InlineData(new[] { "demo" }, false)]
    [InlineData(new[] { "demo", "--reset" }, true)]
    [InlineData(new[] { "--reset" }, null)]
    public void The_demo_is_asked_for_by_the_first_argument(string[] args, bool? reset)
    {
        Assert.Equal(reset, DemoOptions.Read(args)?.Reset);
    }

    [Theory]
    [InlineData(null, "http://localhost:7071/")]
    [InlineData("http://+:7080;https://+:7081", "http://localhost:7080/")]
    [InlineData("http://127.0.0.1:9000", "http://127.0.0.1:9000/")]
    public void The_app_is_found_where_it_listens(string? urls, string address)
    {
        Assert.Equal(address, AddressOf(urls).Url.ToString());
    }

    [Fact]
    public void A_taken_port_is_noticed()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = AddressOf(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{((IPEndPoint)other.LocalEndpoint).Port}"));

        Assert.True(address.IsTaken());
        other.Stop();
        Assert.False(address.IsTaken());
    }

    private const string Lead = """
        {"leadId":"x","stage":"Customer","score":{"total":35,"threshold":35},
         "events":[{"id":"1","source":"generic","kind":"qr-scan","type":"touchpoint","at":"2026-08-28T08:12:00Z","points":5},
                   {"id":"2","source":"hubspot","kind":"profile","type":"profile","at":"2026-09-28T08:12:00Z","points":0},
                   {"id":"3","source":"mautic","kind":"newsletter-signup","type":"touchpoint","at":"2026-11-02T09:12:00Z","points":30}],
         "history":[{"from":"Lead","to":"MQL","at":"2026-11-02T09:12:00Z","reason":"threshold-reached","arguments":{"threshold":"35"}},
                    {"from":"SQL","to":"Customer","at":"2026-11-21T09:12:00Z","reason":"won","arguments":{}}],
         "cycles":[{"offers":[{}],"crm":{"lead":"x-1","account":"A-1","contact":"C-1","opportunity":"O-1"}}]}
        """;

    private const string Decisions = """
        {"items":[{"what":"stage"},{"what":"route","inputs":{"country":"DE","postalCode":"80331"},
          "outcome":{"offer":{"representative":"south-1","pool":"inside-south","table":"default","tableVersion":1,"acceptBy":"2026-11-02T17:12:00Z"},
          "trace":{"trace":[{"rule":"de-7","outcome":"test-failed","failure":{"field":"postalCode","test":"postalCodes","expected":"7*","missing":false}},{"rule":"de-8","outcome":"matched"}],"dropped":[]}}}]}
        """;

    private static (Screen Screen, StringWriter Written) Plain(DemoTexts texts)
    {
        var written = new StringWriter();
        return (Screen.Of(written, texts, isPlain: true), written);
    }

    private static Finale Finale(Screen screen)
    {
        var (address, secrets) = (AddressOf(null), DemoSecrets.Ensure(Settings()));
        var client = new DemoClient(address, new Signer(secrets, TimeProvider.System), Settings(), TimeProvider.System);
        return new Finale(client, new HeroTale(screen), new FunnelCount(client), address, secrets, screen);
    }

    private static DemoAddress AddressOf(string? urls) => DemoAddress.Of(Settings(("ASPNETCORE_URLS", urls)));

    private static IConfiguration Settings(params (string Name, string? Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Name, value.Value))).Build();

    private static Dictionary<string, int> Counts(params (string Stage, int Count)[] counts) => counts.ToDictionary(one => one.Stage, one => one.Count, StringComparer.Ordinal);

    private static string[] Lines(StringWriter written) => written.ToString().TrimEnd().Split(Environment.NewLine);

    private static IEnumerable<string> ValuesIn(string sentence) => Values().Matches(sentence).Select(match => match.Groups["number"].Value).Distinct().Order();

    [GeneratedRegex(@"\{(?<number>[0-9]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Values();
}
