using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>Every message of a CRM becomes what the file beside it says.</summary>
public sealed class CrmPayloadTests
{
    private static readonly string[] Sampled = ["salesforce", "dynamics", "hubspot", "pipedrive", "zoho", "odoo"];

    public static TheoryData<string, string> Own() =>
        Rows(from folder in Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Payloads", "Crm")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
             where folder != "Samples"
             from payload in Golden.Payloads("Crm/" + folder)
             select (folder, payload));

    public static TheoryData<string, string> Shared() => Rows(SharedFolder.Path is null
        ? [("none", "none")]
        : from system in Sampled
          from file in Directory.EnumerateFiles(SharedFolder.File("samples", system)).Where(file => !file.EndsWith(".headers", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
          select (system, Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Own))]
    public void A_message_becomes_what_is_expected(string folder, string payload)
    {
        var headers = Golden.Headers(Path.Combine(AppContext.BaseDirectory, "Payloads", "Crm", folder, payload));
        Golden.Check("Crm/" + folder, payload, Read(Crm.Request(folder.ToLowerInvariant(), Golden.Read("Crm/" + folder, payload)).With(headers)));
    }

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public void A_sample_from_the_wire_is_believed_with_its_secret_and_becomes_what_is_expected(string system, string file)
    {
        var path = SharedFolder.File("samples", system, file);
        var sample = Crm.Request(system, File.ReadAllBytes(path)).With(Golden.Headers(path)) with { Headers = WithoutAuthority(Golden.Headers(path)) };
        Assert.Equal(RefusalReasons.SignatureMissing, Crm.Refusal(system == "zoho" ? sample with { Body = "{}"u8.ToArray() } : sample));
        Assert.Null(Crm.Refusal(Crm.WithSecret(sample)));
        Golden.Check($"Crm/Samples/{system}", file, Read(sample));
    }

    private static WebhookContent<SalesEvent> Read(WebhookRequest request) => ConnectorCatalog.FindCrm(request.Source)!.Read(request, SourceSettings.Off, Given.Now);

    private static Dictionary<string, string> WithoutAuthority((string Name, string Value)[] headers) => headers
        .Where(header => header.Name != "authorization" && !header.Name.StartsWith("x-hubspot-signature", StringComparison.OrdinalIgnoreCase))
        .ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);

    private static TheoryData<string, string> Rows(IEnumerable<(string Folder, string Payload)> rows)
    {
        var data = new TheoryData<string, string>();
        foreach (var (folder, payload) in rows) data.Add(folder, payload);
        return data;
    }
}
