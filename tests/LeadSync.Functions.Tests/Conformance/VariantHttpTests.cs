using System.Net;
using System.Text;
using LeadSync.Connectors;
using LeadSync.Connectors.Tests;

namespace LeadSync.Functions.Tests.Conformance;

/// <summary>What vendors document and no sample shows, over HTTP: nothing is refused, nothing fails, and a message that was signed too long ago is not believed.</summary>
public sealed class VariantHttpTests(SampleHost host) : IClassFixture<SampleHost>
{
    private static readonly TimeSpan LongerThanAnyWindow = TimeSpan.FromMinutes(11);

    public static TheoryData<string, string> Files()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (side, source) in Variant.Files()) rows.Add(side, source);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_variant_of_a_source_is_answered_as_success(string side, string source)
    {
        host.Clock.Now = SampleHost.Moment;
        var success = side == "crm" ? ConnectorCatalog.FindCrm(source)!.Descriptor.Success.Status : ConnectorCatalog.FindMarketing(source)!.Descriptor.Success.Status;
        foreach (var variant in Variant.Of(side, source))
        {
            using var answer = await host.App.Client.SendAsync(Sample(side, source, variant).Request());
            Assert.True((int)answer.StatusCode == success, $"{variant.Title}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }

    [Theory]
    [InlineData("marketing", "generic")]
    [InlineData("marketing", "hubspot")]
    [InlineData("marketing", "calendly")]
    [InlineData("marketing", "customerio")]
    [InlineData("crm", "generic")]
    [InlineData("crm", "hubspot")]
    public async Task A_message_that_is_sent_again_when_its_time_has_passed_is_refused(string side, string source)
    {
        var sample = Sample(side, source, Variant.Of(side, source)[0]);
        host.Clock.Now = SampleHost.Moment;
        using var fresh = await host.App.Client.SendAsync(sample.Request());
        host.Clock.Now = SampleHost.Moment + LongerThanAnyWindow;
        using var old = await host.App.Client.SendAsync(sample.Request());
        Assert.True(fresh.IsSuccessStatusCode, $"{fresh.StatusCode}");
        Assert.Equal(HttpStatusCode.Unauthorized, old.StatusCode);
    }

    private static SentSample Sample(string side, string source, Variant variant)
    {
        var body = source == "googleads" ? variant.Body.Replace("\"google_key\":\"k\"", $"\"google_key\":\"{SenderKeys.Secret}\"", StringComparison.Ordinal) : variant.Body;
        var sample = new SentSample { Side = side, Source = source, Body = Encoding.UTF8.GetBytes(body), At = SampleHost.Moment };
        sample.Headers["content-type"] = Variant.TypeOf(body);
        foreach (var header in variant.Headers) sample.Headers[header.Split(':', 2)[0].Trim()] = header.Split(':', 2)[1].Trim();
        if (source != "googleads") SenderKeys.Add(sample);
        return sample;
    }
}
