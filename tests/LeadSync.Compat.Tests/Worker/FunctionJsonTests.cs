using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker.CustomHandler;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace LeadSync.Compat.Tests.Worker;

public sealed class FunctionJsonTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leadsync-").FullName;

    public FunctionJsonTests()
    {
        File.WriteAllText(Path.Combine(_folder, "host.json"), """{"version":"2.0","extensions":{"http":{"routePrefix":""}}}""");
        FunctionJsonWriter.Write(FunctionCatalog.Of(typeof(SampleFunctions), typeof(TimerFunctions)), _folder);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("EchoRoute", """{"bindings":[{"type":"httpTrigger","direction":"in","name":"req","authLevel":"anonymous","methods":["get","post"],"route":"api/echo/{source}/{number:int?}"},{"type":"http","direction":"out","name":"res"}]}""")]
    [InlineData("EchoBody", """{"bindings":[{"type":"httpTrigger","direction":"in","name":"request","authLevel":"function","methods":["post"],"route":"api/body"},{"type":"http","direction":"out","name":"res"}]}""")]
    [InlineData("Take", """{"bindings":[{"type":"queueTrigger","direction":"in","name":"message","queueName":"%LeadSyncPrefix%-take"}]}""")]
    [InlineData("Tick", """{"bindings":[{"type":"timerTrigger","direction":"in","name":"timer","schedule":"* * * * * *","useMonitor":true,"runOnStartup":false}]}""")]
    public void Each_function_has_its_folder_with_its_bindings(string function, string expected)
    {
        var written = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, function, "function.json")));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), written), written?.ToJsonString());
    }

    [Fact]
    public void The_host_file_gains_the_handler_and_the_bundle_and_keeps_the_rest()
    {
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "host.json")))!;
        Assert.Equal("", (string?)host["extensions"]!["http"]!["routePrefix"]);
        Assert.True((bool)host["customHandler"]!["enableProxyingHttpRequest"]!);
        Assert.True((bool)host["customHandler"]!["enableForwardingHttpRequest"]!);
        Assert.Equal("00:01:00", (string?)host["customHandler"]!["initializationTimeout"]);
        Assert.Equal("[4.*, 5.0.0)", (string?)host["extensionBundle"]!["version"]);
    }
}
