using System.Runtime.CompilerServices;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>
/// Payloads that vendors document and no sample shows: other events, older versions, nulls, other types, other languages. Each is taken, and becomes what
/// stands above it. LEADSYNC_GOLDEN=write writes those lines anew, to be read before they are committed.
/// </summary>
public sealed class VariantTests
{
    private const int Fewest = 380;

    public static TheoryData<string, string> Files()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (side, source) in Variant.Files()) rows.Add(side, source);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_becomes_what_stands_above_it(string side, string source)
    {
        var variants = Variant.Of(side, source);
        var actual = string.Join('\n', variants.Select(variant => variant.Written(Outcome(side, source, variant)))) + "\n";
        if (Environment.GetEnvironmentVariable("LEADSYNC_GOLDEN") == "write") File.WriteAllText(Path.Combine(Folder(), side, source + ".txt"), actual);
        else Assert.Equal(string.Join('\n', variants.Select(variant => variant.Written(variant.Expected))) + "\n", actual);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void None_is_refused(string side, string source) =>
        Assert.DoesNotContain(Variant.Of(side, source), variant => Outcome(side, source, variant) is ["malformed" or "wrongshape" or "toomany", ..]);

    [Fact]
    public void Every_source_has_variants()
    {
        Assert.Equal(ConnectorCatalog.Marketing.Select(source => source.Descriptor.Name).Order(StringComparer.Ordinal), Sources("marketing"), StringComparer.Ordinal);
        Assert.Equal(ConnectorCatalog.Crm.Select(crm => crm.Descriptor.Name).Order(StringComparer.Ordinal), Sources("crm"), StringComparer.Ordinal);
        Assert.InRange(Variant.Files().Sum(file => Variant.Of(file.Side, file.Source).Count), Fewest, int.MaxValue);
    }

    private static IEnumerable<string> Sources(string side) => Variant.Files().Where(file => file.Side == side).Select(file => file.Source);

    private static IReadOnlyList<string> Outcome(string side, string source, Variant variant) => side == "crm"
        ? Summary.Of(ConnectorCatalog.FindCrm(source)!.Read(variant.Request(source), SourceSettings.Off, Given.Now))
        : Summary.Of(ConnectorCatalog.FindMarketing(source)!.Read(variant.Request(source), SourceSettings.Off, Given.Now));

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Payloads", "Variants");
}
