using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using LeadSync.Connectors;
using LeadSync.Connectors.Tests;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Tests.Conformance;

/// <summary>
/// Every sample from the wire goes through its endpoint over HTTP with its own headers, and ends as the events in the queue that are expected of it, as a named
/// ignored, or as a dead letter. A signature that is known to be good is the sample's own, at the time that it names; every other sample is signed anew.
/// </summary>
public sealed class SampleTests(SampleHost host) : IClassFixture<SampleHost>
{
    /// <summary>No event of ours: a signature's test vector, which its standard publishes as a body without an event.</summary>
    private const string VectorOnly = "vector-test.json";

    public static TheoryData<string, string, string, string> Samples()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var (side, source, folder, file) in SharedFolder.Path is null ? [("none", "none", "none", "none")] : WireSamples.All()) rows.Add(side, source, folder, file);
        return rows;
    }

    [SharedTheory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_ends_as_what_is_expected_of_it(string side, string source, string folder, string file)
    {
        var sample = Sample(side, source, folder, file);
        host.Clock.Now = sample.At;
        var before = host.Log.Lines.Count();
        using var request = sample.Request();
        using var answer = await host.App.Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();

        var outcome = await Outcome.TakeAsync(host, side, host.Log.Lines.Skip(before));
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Payloads", side == "crm" ? "Crm" : "", "Samples", folder, file + ".expected.json")))!;
        if (file == VectorOnly) Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        else Answered(Descriptor(side, source), outcome, answer, text);
        Assert.Equal(Outcome.Expected(side, expected), outcome.ToString());
    }

    private static void Answered(SourceDescriptor sender, Outcome outcome, HttpResponseMessage answer, string text)
    {
        Assert.True((int)answer.StatusCode == sender.Success.Status, $"{(int)answer.StatusCode} {text}");
        Assert.Equal(sender.Success.ContentType.Split(';')[0], answer.Content.Headers.ContentType?.MediaType);
        if (sender.Success.Body is { } body) Assert.Equal(body, text);
        else Assert.Equal((outcome.Events.Count, outcome.Ignored.Values.Sum(), outcome.Rejected.Count), Counts(text));
    }

    private static (int Events, int Ignored, int Rejected) Counts(string text)
    {
        var receipt = JsonNode.Parse(text)!;
        return ((int)receipt["events"]!, (int)receipt["ignored"]!, (int)receipt["rejected"]!);
    }

    private static SourceDescriptor Descriptor(string side, string source) =>
        side == "crm" ? ConnectorCatalog.FindCrm(source)!.Descriptor : ConnectorCatalog.FindMarketing(source)!.Descriptor;

    private static SentSample Sample(string side, string source, string folder, string file)
    {
        var path = SharedFolder.File("samples", folder, file);
        var headers = Golden.Headers(path);
        var sample = new SentSample { Side = side, Source = source, Body = File.ReadAllBytes(path), At = SignedAt(headers) ?? SampleHost.Moment };
        foreach (var (name, value) in headers.Where(header => !IsForeignSignature(header.Name))) sample.Headers[name] = value;
        if (WireSamples.Vector(folder, file) is { } vector) sample.Headers[vector.Header] = vector.Value;
        else if (!sample.Headers.ContainsKey("authorization") && !sample.Headers.ContainsKey("webhook-signature") && !HasKeyInBody(source)) SenderKeys.Add(sample);
        return sample;
    }

    /// <summary>HubSpot's captures are signed by an app whose secret nobody knows.</summary>
    private static bool IsForeignSignature(string header) =>
        header.StartsWith("x-hubspot-signature-v", StringComparison.OrdinalIgnoreCase) && !header.EndsWith("version", StringComparison.OrdinalIgnoreCase);

    private static bool HasKeyInBody(string source) => source is "zoho" or "googleads";

    private static DateTimeOffset? SignedAt((string Name, string Value)[] headers) => headers.FirstOrDefault(header => header.Name == "webhook-timestamp").Value is { } time
        ? DateTimeOffset.FromUnixTimeSeconds(long.Parse(time, CultureInfo.InvariantCulture))
        : null;
}
