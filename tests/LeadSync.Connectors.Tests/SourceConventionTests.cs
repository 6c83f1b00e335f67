using System.Text.RegularExpressions;

namespace LeadSync.Connectors.Tests;

/// <summary>Adding a source touches its folder, one line of the catalog and its test data: everything else finds it through the catalog.</summary>
public sealed class SourceConventionTests
{
    private static readonly string Root = Path.Combine(Repository(AppContext.BaseDirectory), "src");

    /// <summary>The demo plays two systems, and so names them.</summary>
    private static readonly string Demo = Path.Combine("LeadSync.Functions", "Tools", "Demo");

    private static readonly Lazy<Dictionary<string, string>> Files = new(() => Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(Root, file), File.ReadAllText, StringComparer.Ordinal));

    public static TheoryData<string, string> Sources()
    {
        var rows = new TheoryData<string, string>();
        foreach (var type in Types()) rows.Add(type.FullName!, FolderOf(type));
        return rows;
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_has_a_folder_of_its_own_and_one_line_in_the_catalog(string type, string folder)
    {
        var name = type.Split('.')[^1];
        Assert.Contains(Path.Combine(folder, name + ".cs"), Files.Value.Keys);
        Assert.Single(Files.Value[Path.Combine("LeadSync.Connectors", "ConnectorCatalog.cs")].Split('\n'), line => line.Contains($"new {name}()", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Nobody_but_the_catalog_names_the_type_of_a_source(string type, string folder) =>
        Assert.Equal(["ConnectorCatalog.cs"], Files.Value.Where(file => !file.Key.StartsWith(folder, StringComparison.Ordinal) && Names(file.Value, type.Split('.')[^1])).Select(file => Path.GetFileName(file.Key)));

    [Fact]
    public void Nobody_outside_the_connectors_folders_names_a_source()
    {
        var names = ConnectorCatalog.Marketing.Select(source => source.Descriptor.Name).Concat(ConnectorCatalog.Crm.Select(crm => crm.Descriptor.Name)).Where(name => name != "generic").ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Files.Value.Where(file => !IsOfASource(file.Key) && names.Any(name => file.Value.Contains($"\"{name}\"", StringComparison.Ordinal))).Select(file => file.Key));
    }

    private static bool IsOfASource(string file) =>
        file.StartsWith(Demo, StringComparison.Ordinal) || Types().Select(FolderOf).Any(folder => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static IEnumerable<Type> Types() => ConnectorCatalog.Marketing.Select(source => source.GetType()).Concat(ConnectorCatalog.Crm.Select(crm => crm.GetType()));

    private static string FolderOf(Type type) => Path.Combine(["LeadSync.Connectors", .. type.Namespace!["LeadSync.Connectors.".Length..].Split('.')]);

    private static bool Names(string text, string type) => Regex.IsMatch(text, $@"\b{type}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    private static string Repository(string folder) => File.Exists(Path.Combine(folder, "LeadSync.sln")) ? folder : Repository(Path.GetDirectoryName(folder)!);
}
