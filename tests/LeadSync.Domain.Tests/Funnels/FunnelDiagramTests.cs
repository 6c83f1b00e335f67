using System.Runtime.CompilerServices;
using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Tests.Funnels;

public sealed class FunnelDiagramTests
{
    public static TheoryData<string> Ids() => new(FunnelProfiles.Lines.Select(profile => profile.Id));

    /// <summary>LEADSYNC_GOLDEN=write writes the diagrams anew, to be read before they are committed.</summary>
    [Theory]
    [Trait("Requirement", "D-1")]
    [MemberData(nameof(Ids))]
    public void D1_the_diagram_in_the_README_is_that_of_the_rows(string id)
    {
        var readme = File.ReadAllText(Readme());
        var (begin, end) = ($"<!-- funnel {id} -->", "<!-- end funnel -->");
        var from = readme.IndexOf(begin, StringComparison.Ordinal);
        Assert.True(from >= 0, $"src/README.md has no place '{begin}' for the diagram.");
        var to = readme.IndexOf(end, from, StringComparison.Ordinal);
        var expected = $"{begin}\n```mermaid\n{FunnelDiagram.Of(FunnelProfiles.Find(id)!)}```\n";

        if (Environment.GetEnvironmentVariable("LEADSYNC_GOLDEN") == "write") File.WriteAllText(Readme(), readme[..from] + expected + readme[to..]);

        Assert.Contains(expected + end, File.ReadAllText(Readme()), StringComparison.Ordinal);
    }

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "README.md");
}
