using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Text;
using LeadSync.Functions.Manage.Documents.Kinds;

namespace LeadSync.Functions.Manage.Documents.Configuration;

/// <summary>A document on its way between two installations, called as a file would be: <c>routing-tables/default.json</c>.</summary>
internal sealed record ConfigurationFile(string Path, string Pointer, DocumentAddress Address, JsonElement Document)
{
    private const string Suffix = ".json";

    public static string PathOf(DocumentAddress address) => $"{address.Name}{Suffix}";

    /// <summary>Reads the files of a body and notes what is no file of a document.</summary>
    public static IReadOnlyList<ConfigurationFile> Read(JsonElement root, DocumentCatalog catalog, List<FieldError> errors)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array)
            return [.. files.EnumerateArray().Select((file, index) => Read(file, JsonPointer.Item("/files", index), catalog, errors)).OfType<ConfigurationFile>()];
        errors.Add(new FieldError("/files", "Send a list of files as GET answers it, such as [{\"path\":\"assignment/all.json\",\"document\":{\"otherwise\":\"default\"}}]."));
        return [];
    }

    private static ConfigurationFile? Read(JsonElement file, string pointer, DocumentCatalog catalog, List<FieldError> errors)
    {
        if (file.ValueKind == JsonValueKind.Object && AddressOf(file, catalog) is { } address && file.TryGetProperty("document", out var document))
            return new(PathOf(address), pointer, address, document);
        errors.Add(new FieldError(pointer, $"Send an object with 'path' and 'document'; the path is <kind>/<name>.json with a kind of {string.Join(", ", catalog.Kinds.Select(kind => kind.Kind))}."));
        return null;
    }

    private static DocumentAddress? AddressOf(JsonElement file, DocumentCatalog catalog)
    {
        if (!file.TryGetProperty("path", out var path) || path.ValueKind != JsonValueKind.String) return null;
        return path.GetString()!.Split('/') is [var kind, var name] && name.EndsWith(Suffix, StringComparison.Ordinal) ? catalog.Find(kind, name[..^Suffix.Length]) : null;
    }
}
