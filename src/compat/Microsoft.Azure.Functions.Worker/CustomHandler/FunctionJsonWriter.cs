using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

/// <summary>Writes what a Functions host reads of a custom handler: one <c>function.json</c> a function, and its part of host.json.</summary>
internal static class FunctionJsonWriter
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    internal static void Write(FunctionCatalog functions, string folder)
    {
        foreach (var function in functions.Functions)
        {
            var path = Directory.CreateDirectory(Path.Combine(folder, function.Name)).FullName;
            Save(new JsonObject { ["bindings"] = Bindings(function) }, Path.Combine(path, "function.json"));
        }

        WriteHostJson(Path.Combine(folder, "host.json"), functions.Functions[0].Method.DeclaringType!.Assembly.GetName().Name!);
    }

    internal static void WriteHostJson(string path, string executable)
    {
        var host = (JsonObject)JsonNode.Parse(File.ReadAllText(path))!;
        host["customHandler"] = new JsonObject
        {
            ["description"] = new JsonObject { ["defaultExecutablePath"] = executable, ["arguments"] = new JsonArray() },
            ["enableProxyingHttpRequest"] = true,
            ["enableForwardingHttpRequest"] = true,
            ["initializationTimeout"] = "00:01:00",
        };
        host["extensionBundle"] = new JsonObject { ["id"] = "Microsoft.Azure.Functions.ExtensionBundle", ["version"] = "[4.*, 5.0.0)" };
        Save(host, path);
    }

    private static JsonArray Bindings(FunctionDescriptor function) => function.Trigger switch
    {
        HttpTriggerAttribute http => [Http(http, function), new JsonObject { ["type"] = "http", ["direction"] = "out", ["name"] = "res" }],
        QueueTriggerAttribute queue => [In("queueTrigger", function, ("queueName", queue.QueueName))],
        TimerTriggerAttribute timer => [In("timerTrigger", function, ("schedule", timer.Schedule), ("useMonitor", timer.UseMonitor), ("runOnStartup", timer.RunOnStartup))],
        _ => throw new InvalidOperationException($"Function {function.Name} has a trigger that no host knows."),
    };

    private static JsonObject Http(HttpTriggerAttribute trigger, FunctionDescriptor function)
    {
        var binding = In("httpTrigger", function, ("authLevel", trigger.AuthLevel.ToString().ToLowerInvariant()));
        if (trigger.Methods is { Length: > 0 } methods)
            binding["methods"] = new JsonArray([.. methods.Select(method => JsonValue.Create(method.ToLowerInvariant()))]);
        if (trigger.Route is { } route)
            binding["route"] = route;
        return binding;
    }

    private static JsonObject In(string type, FunctionDescriptor function, params (string Key, JsonNode Value)[] more)
    {
        var binding = new JsonObject { ["type"] = type, ["direction"] = "in", ["name"] = function.TriggerParameter.Name };
        foreach (var (key, value) in more)
            binding[key] = value;
        return binding;
    }

    private static void Save(JsonObject json, string path) => File.WriteAllText(path, json.ToJsonString(_indented) + "\n");
}
