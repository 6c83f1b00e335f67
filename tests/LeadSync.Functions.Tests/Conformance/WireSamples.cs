using System.Text.Json;
using LeadSync.Connectors;
using LeadSync.Connectors.Tests;

namespace LeadSync.Functions.Tests.Conformance;

/// <summary>All samples of the shared folder with the source they go to; HubSpot's go to both of its endpoints.</summary>
internal static class WireSamples
{
    public static IEnumerable<(string Side, string Source, string Folder, string File)> All() =>
        from folder in Directory.EnumerateDirectories(SharedFolder.File("samples")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        from side in Sides(folder)
        from file in Directory.EnumerateFiles(SharedFolder.File("samples", folder)).Where(file => !file.EndsWith(".headers", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        select (side, SourceOf(folder), folder, Path.GetFileName(file));

    /// <summary>The published or computed signature that belongs to a sample's bytes, where it does not sign a foreign URL.</summary>
    public static (string Secret, string Header, string Value)? Vector(string folder, string file)
    {
        var found = Vectors().FirstOrDefault(vector => vector.TryGetProperty("bodyFile", out var body) && body.GetString() == $"{folder}/{file}" && !vector.GetProperty("scheme").GetString()!.EndsWith("v3", StringComparison.Ordinal));
        return found.ValueKind == JsonValueKind.Undefined
            ? null
            : (found.GetProperty("secret").GetString()!, found.GetProperty("header").GetString()!, found.GetProperty("expected").GetString()!);
    }

    /// <summary>The secrets of one source: the tests' own, those of the vectors, and what stands in the samples themselves.</summary>
    public static string SecretsOf(string side, string source) => string.Join(' ', Known(side, source).Distinct(StringComparer.Ordinal));

    private static IEnumerable<string> Known(string side, string source) =>
        source == "generic" ? [SenderKeys.GenericSecret]
        : Samples(side, source).Select(sample => Vector(sample.Folder, sample.File)?.Secret).OfType<string>().Concat(InTheBody(source)).Prepend(SenderKeys.Secret);

    private static IEnumerable<(string Side, string Source, string Folder, string File)> Samples(string side, string source) =>
        SharedFolder.Path is null ? [] : All().Where(sample => sample.Side == side && sample.Source == source);

    /// <summary>What senders put into the body or into Basic instead of a signature.</summary>
    private static string[] InTheBody(string source) => source switch
    {
        "zoho" => ["shared-secret-echoed-back-in-payload-for-verification", "c3504777-db15-4332-8286-478a1b5006bc"],
        "googleads" => ["REPLACE_WITH_TEST_GOOGLE_KEY"],
        "pipedrive" => ["password"],
        _ => [],
    };

    private static IEnumerable<string> Sides(string folder)
    {
        if (ConnectorCatalog.FindMarketing(SourceOf(folder)) is not null) yield return "marketing";
        if (ConnectorCatalog.FindCrm(folder) is not null) yield return "crm";
    }

    private static string SourceOf(string folder) => folder == "standardwebhooks" ? "generic" : folder;

    private static JsonElement[] Vectors()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.File("signature-vectors.json")));
        return [.. document.RootElement.EnumerateArray().Select(vector => vector.Clone())];
    }
}
