using System.Runtime.CompilerServices;
using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Json;

namespace LeadSync.Connectors.Tests;

/// <summary>What a body became, as JSON beside the payload. LEADSYNC_GOLDEN=write writes it anew, to be read before it is committed.</summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions Options = new(DomainJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static IEnumerable<string> Folders() =>
        Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Payloads")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> Payloads(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Payloads", folder))
            .Where(file => !file.EndsWith(".expected.json", StringComparison.Ordinal) && !file.EndsWith(".headers", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public static byte[] Read(string folder, string payload) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Payloads", folder, payload));

    /// <summary>Headers of a payload, one a line, from the file beside it.</summary>
    public static (string Name, string Value)[] Headers(string file) =>
        File.Exists(file + ".headers") ? [.. File.ReadAllLines(file + ".headers").Where(line => line.Contains(':', StringComparison.Ordinal)).Select(line => (line.Split(':', 2)[0].Trim(), line.Split(':', 2)[1].Trim()))] : [];

    public static void Check<TEvent>(string folder, string payload, WebhookContent<TEvent> content)
    {
        var actual = JsonSerializer.Serialize(Shape(content), Options) + "\n";
        var name = payload + ".expected.json";
        if (Environment.GetEnvironmentVariable("LEADSYNC_GOLDEN") == "write") File.WriteAllText(Path.Combine(SourceFolder(), "Payloads", folder, name), actual);
        else Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Payloads", folder, name)), actual);
    }

    private static object Shape<TEvent>(WebhookContent<TEvent> content) => content switch
    {
        WebhookContent<TEvent>.Read(var events, var ignored, var rejected) =>
            new { Events = events, Ignored = ignored, Rejected = rejected.Select(item => new { item.Pointer, item.Reason, item.Errors }) },
        WebhookContent<TEvent>.Malformed(var line, var at, var message) => new { Malformed = new { Line = line, Byte = at, Message = message } },
        WebhookContent<TEvent>.TooMany(var limit) => new { TooMany = limit },
        WebhookContent<TEvent>.WrongShape(var errors) => new { Errors = errors },
        _ => throw new InvalidOperationException("A content has four cases."),
    };

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
