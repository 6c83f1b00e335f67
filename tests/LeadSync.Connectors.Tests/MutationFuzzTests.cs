using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LeadSync.Connectors.Webhooks;
using Xunit.Abstractions;

namespace LeadSync.Connectors.Tests;

/// <summary>
/// A mutation fuzzer over every payload that there is. No input throws, hangs, or is answered by anything but success or 400; live memory stays where it is,
/// and no input allocates more than 4 MB for each of its KB.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class MutationFuzzTests(ITestOutputHelper output)
{
    private const int WarmUp = 10_000;
    private const long MostGrowth = 8 << 20;
    private const long MostPerKilobyte = 4 << 20;
    private static readonly TimeSpan Watchdog = TimeSpan.FromMinutes(20);

    private const int HugeEach = 4;

    private static int Inputs => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 1_000_000 : 240_000;

    public static TheoryData<string, string> Sources() => Seeds.Sources();

    [Fact]
    public async Task No_input_throws_hangs_or_grows()
    {
        // On a thread of its own: what it allocates is counted by thread.
        var (inputs, refused, growth) = await Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(Watchdog);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inputs} inputs, {refused} answered 400, live memory grew by {growth / 1024} KB"));
        Assert.Equal(Inputs, inputs);
        Assert.InRange(growth, long.MinValue, MostGrowth);
    }

    /// <summary>Apart from the others: the framework's pools keep buffers of that size for a while, which is no growth.</summary>
    [Theory]
    [MemberData(nameof(Sources))]
    public void A_text_of_10_MB_in_any_place_neither_throws_nor_allocates_without_bound(string side, string source)
    {
        var random = new Random(10);
        foreach (var seed in Seeds.Of(side, source).Where((_, index) => index % HugeEach == 0))
            Judge(side, Seeds.Request(source, Mutation.Huge(seed.Body.ToArray(), random)), input: 0);
    }

    private static (int Inputs, int Refused, long Growth) Run()
    {
        var random = new Random(2026);
        var seeds = Variant.Files().Select(file => (file.Side, Requests: Seeds.Of(file.Side, file.Source))).ToArray();
        var (refused, before) = (0, 0L);
        for (var input = 0; input < Inputs; input++)
        {
            if (input == WarmUp) before = Live();
            var (side, requests) = seeds[input % seeds.Length];
            var body = Mutation.Of(requests[random.Next(requests.Count)].Body.ToArray(), requests[random.Next(requests.Count)].Body, random);
            if (!Judge(side, Typed(requests[random.Next(requests.Count)] with { Body = body }, random), input)) refused++;
        }

        return (Inputs, refused, Live() - before);
    }

    [SuppressMessage("Major Code Smell", "S1215:\"GC.Collect\" should not be called", Justification = "What is alive is the measure.")]
    private static long Live() => GC.GetTotalMemory(forceFullCollection: true);

    /// <summary>Mostly the type that the body has, sometimes another.</summary>
    private static WebhookRequest Typed(WebhookRequest request, Random random) => random.Next(20) == 0 ? request : Seeds.Request(request.Source, request.Body.ToArray()).With([.. request.Headers.Select(header => (header.Key, header.Value))]);

    private static bool Judge(string side, WebhookRequest request, int input)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Verify(side, request);
            var reading = Seeds.Read(side, request);
            var spent = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Assert.True(spent <= MostPerKilobyte * ((request.Body.Length / 1024) + 1), $"{spent} bytes were allocated for {request.Body.Length}");
            Assert.DoesNotContain(reading.Persons, person => person is { Email: null, Id: null });
            return reading.IsRead;
        }
        catch (Exception fault)
        {
            var body = request.Body.Length < 20_000 ? Convert.ToBase64String(request.Body.Span) : $"{request.Body.Length} bytes";
            throw new InvalidOperationException($"Input {input} of {side} {request.Source} as {request.ContentType}, Base64 {body}", fault);
        }
    }

    private static void Verify(string side, WebhookRequest request)
    {
        var settings = Given.Settings("a-secret", "00D000000000001");
        var verdict = side == "crm"
            ? ConnectorCatalog.FindCrm(request.Source)!.Verify(request, settings, Given.Now)
            : ConnectorCatalog.FindMarketing(request.Source)!.Verify(request, settings, Given.Now);
        Assert.IsType<WebhookVerdict.Refused>(verdict);
    }
}
