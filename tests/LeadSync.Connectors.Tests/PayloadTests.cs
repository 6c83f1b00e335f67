using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Tests;

/// <summary>Every payload becomes what the file beside it says.</summary>
public sealed class PayloadTests
{
    private static readonly string[] NoSources = ["Crm", "Declared", "GenericCrm", "Samples"];

    public static TheoryData<string, string> Own() =>
        Rows(from folder in Golden.Folders().Except(NoSources, StringComparer.Ordinal) from payload in Golden.Payloads(folder) select (folder, payload));

    public static TheoryData<string> OfCrm() => [.. Golden.Payloads("GenericCrm")];

    public static TheoryData<string, string> Shared() => Rows(SharedFolder.Path is null
        ? [("none", "none")]
        : from system in ConnectorCatalog.Marketing.Select(source => source.Descriptor.Name).Where(name => name != "generic").Append("standardwebhooks")
          from file in Directory.EnumerateFiles(SharedFolder.File("samples", system)).Where(file => !file.EndsWith(".headers", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
          select (system, Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Own))]
    public void A_payload_becomes_what_is_expected(string folder, string payload)
    {
        var headers = Golden.Headers(Path.Combine(AppContext.BaseDirectory, "Payloads", folder, payload));
        Golden.Check(folder, payload, Read(folder.ToLowerInvariant(), Golden.Read(folder, payload), payload, headers));
    }

    [Theory]
    [MemberData(nameof(OfCrm))]
    public void A_callback_becomes_what_is_expected(string payload) =>
        Golden.Check("GenericCrm", payload, ConnectorCatalog.FindCrm("generic")!.Read(Given.Request("generic", Golden.Read("GenericCrm", payload)), SourceSettings.Off, Given.Now));

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public void A_sample_from_the_wire_becomes_what_is_expected(string system, string file)
    {
        var path = SharedFolder.File("samples", system, file);
        var source = system == "standardwebhooks" ? "generic" : system;
        Golden.Check($"Samples/{system}", file, Read(source, File.ReadAllBytes(path), file, Golden.Headers(path)));
    }

    private static TheoryData<string, string> Rows(IEnumerable<(string Folder, string Payload)> rows)
    {
        var data = new TheoryData<string, string>();
        foreach (var (folder, payload) in rows) data.Add(folder, payload);
        return data;
    }

    private static WebhookContent<LeadEvent> Read(string source, byte[] body, string file, (string, string)[] headers)
    {
        var request = Given.Request(source, body, file.EndsWith(".form", StringComparison.Ordinal) ? "application/x-www-form-urlencoded" : "application/json").With(headers);
        return ConnectorCatalog.FindMarketing(source)!.Read(request, SourceSettings.Off, Given.Now);
    }
}
