using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>Every payload that there is of a source: our own, the variants, and the samples where they are.</summary>
internal static class Seeds
{
    private static readonly string[] Kinds = [".json", ".form", ".xml"];

    public static TheoryData<string, string> Sources()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (side, source) in Variant.Files()) rows.Add(side, source);
        return rows;
    }

    public static IReadOnlyList<WebhookRequest> Of(string side, string source) =>
    [
        .. Own(side, source).Concat(Samples(source)).Where(file => Kinds.Contains(Path.GetExtension(file)) && !file.EndsWith(".expected.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(file => Request(source, File.ReadAllBytes(file)).With(Golden.Headers(file))),
        .. Variant.Of(side, source).Select(variant => variant.Request(source)),
    ];

    public static WebhookRequest Request(string source, byte[] body) => Given.Request(source, body, Variant.TypeOf(Encoding.UTF8.GetString(body).TrimStart('\uFEFF', ' ', '\n', '\r', '\t')));

    /// <summary>What a request of either side becomes.</summary>
    public static Reading Read(string side, WebhookRequest request) => side == "crm"
        ? Reading.Of(ConnectorCatalog.FindCrm(request.Source)!.Read(request, SourceSettings.Off, Given.Now))
        : Reading.Of(ConnectorCatalog.FindMarketing(request.Source)!.Read(request, SourceSettings.Off, Given.Now));

    private static IEnumerable<string> Own(string side, string source)
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Payloads", side == "crm" && source != "generic" ? "Crm" : "");
        var name = side == "crm" && source == "generic" ? "GenericCrm" : source;
        return Directory.EnumerateDirectories(root).Where(folder => string.Equals(Path.GetFileName(folder), name, StringComparison.OrdinalIgnoreCase)).SelectMany(Directory.EnumerateFiles);
    }

    private static IEnumerable<string> Samples(string source)
    {
        if (SharedFolder.Path is null) return [];
        var folder = SharedFolder.File("samples", source == "generic" ? "standardwebhooks" : source);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
    }
}
