using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where settings come from, later ones winning: defaults, host.json, local.settings.json, environment, command line.</summary>
internal static class HostSettings
{
    internal const string HostJsonSection = "AzureFunctionsJobHost";
    internal const string CustomHandlerPort = "FUNCTIONS_CUSTOMHANDLER_PORT";

    private static readonly JsonDocumentOptions _lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] _environmentNames = ["AZURE_FUNCTIONS_ENVIRONMENT", "DOTNET_ENVIRONMENT", "ASPNETCORE_ENVIRONMENT"];

    private static readonly KeyValuePair<string, string?>[] _defaults = [new("AzureWebJobsStorage", "UseDevelopmentStorage=true"), new("LeadSyncPrefix", "leadsync")];

    internal static string EnvironmentName =>
        _environmentNames.Select(Environment.GetEnvironmentVariable).FirstOrDefault(name => !string.IsNullOrEmpty(name)) ?? "Production";

    internal static void Add(ConfigurationManager configuration, string[] args)
    {
        configuration.AddInMemoryCollection(_defaults);
        configuration.AddInMemoryCollection(HostJson(Path.Combine(AppContext.BaseDirectory, "host.json")));
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(CustomHandlerPort)))
            configuration.AddInMemoryCollection(LocalSettings());
        configuration.AddEnvironmentVariables();
        configuration.AddCommandLine(args);
    }

    internal static Dictionary<string, string?> HostJson(string path)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (File.Exists(path))
            Flatten(Read(path), HostJsonSection, settings);
        return settings;
    }

    internal static Dictionary<string, string?> LocalSettings(params string[] folders)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        string[] places = folders.Length > 0 ? folders : [Environment.CurrentDirectory, AppContext.BaseDirectory];
        var path = places.Select(folder => Path.Combine(folder, "local.settings.json")).FirstOrDefault(File.Exists);
        if (path is null || !Read(path).TryGetProperty("Values", out var values))
            return settings;
        foreach (var value in values.EnumerateObject())
            settings[value.Name.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal)] = value.Value.ToString();
        return settings;
    }

    private static JsonElement Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path), _lenient);
        return document.RootElement.Clone();
    }

    private static void Flatten(JsonElement element, string key, Dictionary<string, string?> into)
    {
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var property in element.EnumerateObject())
                Flatten(property.Value, ConfigurationPath.Combine(key, property.Name), into);
        else
            into[key] = element.ToString();
    }
}
