using System.Reflection;
using System.Text.Json.Nodes;
using LeadSync.Functions;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Integration.Tests.Publishing;

[Collection(PublishCollection.Name)]
public sealed class PublishTests(PublishFixture published)
{
    private static IReadOnlyList<MethodInfo> Functions { get; } =
        [.. typeof(FunctionNames).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)];

    [Fact]
    public void The_folder_holds_an_executable_and_a_host_json_that_starts_it_as_custom_handler()
    {
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(published.App, "host.json")))!;

        Assert.Equal("LeadSync.Functions", host["customHandler"]!["description"]!["defaultExecutablePath"]!.GetValue<string>());
        Assert.True(host["customHandler"]!["enableProxyingHttpRequest"]!.GetValue<bool>());
        Assert.Equal("Microsoft.Azure.Functions.ExtensionBundle", host["extensionBundle"]!["id"]!.GetValue<string>());
        Assert.Equal("", host["extensions"]!["http"]!["routePrefix"]!.GetValue<string>());
        if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(Path.Combine(published.App, "LeadSync.Functions")).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void The_common_host_json_names_neither_custom_handler_nor_bundle()
    {
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(Dotnet.Repository, "host.json")))!.AsObject();

        Assert.False(host.ContainsKey("customHandler"));
        Assert.False(host.ContainsKey("extensionBundle"));
    }

    [Fact]
    public void There_is_one_function_json_a_function_and_no_other() =>
        Assert.Equal(
            Functions.Select(NameOf).Order(StringComparer.Ordinal),
            Directory.GetFiles(published.App, "function.json", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_function_json_says_what_the_attributes_say()
    {
        foreach (var function in Functions)
        {
            var bindings = JsonNode.Parse(File.ReadAllText(Path.Combine(published.App, NameOf(function), "function.json")))!["bindings"]!.AsArray();
            var trigger = bindings.Single(binding => binding!["type"]!.GetValue<string>().EndsWith("Trigger", StringComparison.Ordinal))!;
            AssertTrigger(function, trigger);
            Assert.Equal(trigger["type"]!.GetValue<string>() == "httpTrigger" ? 2 : 1, bindings.Count);
        }
    }

    private static void AssertTrigger(MethodInfo function, JsonNode trigger)
    {
        var attributes = function.GetParameters().SelectMany(parameter => parameter.GetCustomAttributes()).ToList();
        switch (trigger["type"]!.GetValue<string>())
        {
            case "httpTrigger":
                var http = attributes.OfType<HttpTriggerAttribute>().Single();
                Assert.Equal(http.Route, trigger["route"]!.GetValue<string>());
                Assert.Equal("anonymous", trigger["authLevel"]!.GetValue<string>());
                Assert.Equal(http.Methods, trigger["methods"]!.AsArray().Select(method => method!.GetValue<string>()));
                break;
            case "queueTrigger":
                Assert.Equal(attributes.OfType<QueueTriggerAttribute>().Single().QueueName, trigger["queueName"]!.GetValue<string>());
                break;
            default:
                Assert.Equal(attributes.OfType<TimerTriggerAttribute>().Single().Schedule, trigger["schedule"]!.GetValue<string>());
                break;
        }
    }

    private static string NameOf(MethodInfo function) => function.GetCustomAttribute<FunctionAttribute>()!.Name;
}
